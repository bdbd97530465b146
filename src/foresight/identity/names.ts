// Lists of names from which people are made up: such as are heard in an English coastal town, no real person's.

interface Names {
  /** the ethnic groups that they are drawn for, by SEN2's codes */
  groups: readonly string[];
  boys: readonly string[];
  girls: readonly string[];
  surnames: readonly string[];
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const HERITAGES: readonly Names[] = [
  {
    groups: ['WBRI', 'MWBC', 'MWBA', 'MWAS', 'MOTH', 'REFU', 'NOBT'],
    boys: words(`Oliver George Noah Arthur Harry Leo Muhammad Jack Charlie Oscar Jacob Henry Thomas Freddie Alfie Theo William
      Archie Joshua Alexander James Isaac Edward Lucas Tommy Finley Max Logan Ethan Mohammed Teddy Benjamin Arlo Joseph
      Sebastian Harrison Elijah Adam Daniel Samuel Louie Mason Reuben Albie Rory Jaxon Hugo Luca Zachary Reggie Hunter Louis
      Dylan Albert David Jude Frankie Roman Ezra Toby Riley Carter Ronnie Frederick Gabriel Stanley Bobby Jesse Michael
      Elliot Grayson Mohammad Liam Jenson Ellis Harley Harvey Jayden Jake Ralph Rowan Elliott Jasper Ollie Charles Finn
      Felix Caleb Chester Jackson Hudson Leon Ibrahim Ryan Blake Alfred Oakley Matthew Luke Kai Zac Tyler Corey Kieran Callum
      Ewan Owen Rhys Iwan Gethin Euan Hamish Fergus Declan Cormac`),
    girls:
      words(`Olivia Amelia Isla Ava Mia Ivy Lily Isabella Rosie Sophia Grace Willow Freya Florence Emily Ella Poppy Evie
      Elsie Charlotte Evelyn Sienna Sofia Daisy Phoebe Sophie Alice Harper Matilda Ruby Emma Maya Millie Isabelle Eva Luna
      Jessica Ada Aria Arabella Maisie Esme Eliza Penelope Bonnie Chloe Chloé Mila Violet Hallie Scarlett Layla Imogen Eleanor
      Molly Harriet Elizabeth Thea Erin Lottie Emilia Rose Delilah Bella Aurora Lola Nancy Ellie Mabel Lucy Ayla Maria Orla
      Zara Robyn Hannah Gracie Iris Jasmine Darcie Margot Holly Amelie Amber Georgia Edith Maryam Abigail Myla Anna Clara
      Lilly Lyra Summer Maeve Heidi Elodie Lyla Eden Olive Aisha Zoë Zoe Siân Cerys Seren Niamh Saoirse Bríd Renée Anaïs
      Leah Paige Kayleigh Courtney Demi-Leigh Ellie-May Lily-Rose Annabel`),
    surnames:
      words(`Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson Wright Thompson Evans Walker White
      Roberts Green Hall Wood Jackson Clarke Clark Harris Lewis Martin Cooper King Turner Hill Ward Moore Baker Cook Young
      Allen Mitchell Anderson Lee Phillips Watson Parker Bennett Price Griffiths Richardson Shaw Cox Carter Marshall Adams
      Simpson Bailey Collins Kelly Webb Knight Mills Barnes Palmer Mason Hunt Rogers Gibson Butler Holmes Chapman Stevens
      Matthews Fisher Harvey Pearson Ellis Graham Murray Fletcher Andrews Lawrence Dixon Saunders Reynolds Foster Ford
      Hamilton West Cole Hayes Stone Perry Owen Woods Payne Rose Burton Spencer Lane Hawkins Bishop Grant Pearce Barker
      Gardner Stevenson Newman Bradley Dunn Walsh Rowe Burgess Francis Berry Fox Watts Nicholls Wallis Loader Guppy Dacombe
      Trowbridge Hansford Squibb Legg Cutler Samways Bartlett Hardy Stickland Lovell Gould Frampton Meaden Riggs Tuck
      Vallance Whiffen Yeatman Zillwood Brockway Cribb Dibben Elford Feltham Gulliver Habgood Ingram Jeans Keynes Lush
      Maidment Northover Old Pitman Quinton Ridout Selby Topp Upshall Vincent Woolley O’Brien O'Connor O’Neill O'Sullivan
      O’Shea MacDonald McKenzie McCarthy MacLeod D’Arcy FitzGerald De-Ville St.John Ap-Rhys`),
  },
  {
    groups: ['WOTH', 'WROM', 'WIRI', 'WIRT'],
    boys: words(`Jakub Antoni Szymon Filip Kacper Mikołaj Łukasz Paweł Andrei Ștefan Matei Răzvan Luca Tiago João André José
      Nuno Emil Viktor Nikola Krisztián Máté Tomáš Jiří Mantas Luka Oskar Søren Cian Oisín Seán Pádraig Levente`),
    girls:
      words(`Zofia Zuzanna Julia Hanna Oliwia Małgorzata Kinga Bogna Ioana Ștefania Mădălina Alexia Inês Leonor Beatriz
      Conceição Milena Elena Réka Zsófia Kateřina Eliška Gabija Lucía Noémie Ingrid Aoife Caoimhe Gráinne Róisín Mirela`),
    surnames: words(`Nowak Kowalski Kowalska Wiśniewski Wójcik Kamiński Lewandowska Zieliński Dąbrowski Popescu Ionescu
      Dumitrescu Munteanu Ștefănescu Silva Santos Ferreira Gonçalves Araújo Petrov Dimitrova Nagy Szabó Kovács Novák
      Dvořák Kazlauskas Jankauskienė García Müller Lefèvre Sørensen Ó-Briain Ní-Mháille Doherty Connors Loveridge Cooper Lakatos`),
  },
  {
    groups: ['AIND', 'APKN', 'ABAN', 'AOTH', 'CHNE'],
    boys: words(`Arjun Rohan Aarav Vihaan Ishaan Kabir Imran Bilal Hamza Yusuf Zain Rayyan Tariq Farhan Rafiq Sajid Wei Jun Hao
      Minh Duc Rafael Angelo Sunil Bibek Pemba`),
    girls:
      words(`Anaya Diya Priya Meera Kavya Saanvi Aisha Fatima Zainab Hafsa Mariam Noor Sumaiya Rukhsana Mei Xin Lan Hương
      Linh Maricel Sunita Asmita Dolma Jasleen Simran Harpreet`),
    surnames:
      words(`Patel Shah Sharma Kumar Singh Kaur Gill Reddy Nair Khan Hussain Ahmed Malik Iqbal Begum Miah Uddin Chowdhury
      Rahman Chen Wang Li Zhang Nguyễn Tran Santos-Cruz Reyes Thapa Gurung Rai Sherpa D’Souza Fernandes`),
  },
  {
    groups: ['BCRB', 'BAFR', 'BOTH', 'OOTH'],
    boys: words(`Kofi Kwame Emeka Chidi Tunde Ayo Malachi Jahmal Tyrese Isaiah Tendai Tafadzwa Yonas Dawit Omar Khalid Karim
      Hassan Sami Baran Azad Emmanuel Kwabena N’Golo`),
    girls:
      words(`Ama Abena Chiamaka Ngozi Folake Temitope Shanice Zaria Nyah Rutendo Chipo Selam Hiwot Amina Leila Samira Yasmin
      Rojin Shilan Blessing Precious Thandiwe Adaeze`),
    surnames:
      words(`Mensah Owusu Boateng Okafor Adeyemi Okonkwo Balogun Campbell Grant Francis Baptiste Moyo Ncube Tekle
      Haile Hassan Ali Mohamed Ibrahim Osman Haddad Kaya Barzani Williams Johnson N’Diaye Achebe-Cole Mutasa`),
  },
];

/** SEN2's ethnic groups and how common each is in the made-up area. */
export const ETHNIC_GROUPS: readonly (readonly [code: string, weight: number])[] = [
  ['WBRI', 800],
  ['WIRI', 4],
  ['WIRT', 3],
  ['WROM', 5],
  ['WOTH', 62],
  ['MWBC', 14],
  ['MWBA', 9],
  ['MWAS', 14],
  ['MOTH', 16],
  ['AIND', 10],
  ['APKN', 4],
  ['ABAN', 6],
  ['AOTH', 11],
  ['BCRB', 3],
  ['BAFR', 12],
  ['BOTH', 4],
  ['CHNE', 4],
  ['OOTH', 8],
  ['REFU', 5],
  ['NOBT', 6],
];

/** Wards and the localities they lie in, with how many people need support there. */
export const WARDS: readonly (readonly [ward: string, locality: string, deprivation: number, weight: number])[] = [
  ['Alder Chine', 'Sandbourne West', 7, 6],
  ['Beacon Hill', 'Sandbourne West', 4, 9],
  ['Burnt Oak', 'Sandbourne West', 2, 12],
  ['Canford Down', 'Sandbourne West', 9, 5],
  ['Castle and Quay', 'Sandbourne Central', 3, 11],
  ['East Cliff', 'Sandbourne Central', 2, 13],
  ['Pier', 'Sandbourne Central', 3, 10],
  ['Winton Park', 'Sandbourne Central', 5, 8],
  ['Avonmouth', 'Sandbourne East', 6, 7],
  ['Highcliff Common', 'Sandbourne East', 8, 5],
  ['Knapp Mill', 'Sandbourne East', 1, 9],
  ['Stour Meadow', 'Sandbourne East', 10, 4],
];
