// How councils write the same thing: the words that mean one, the words that say nothing, the words that tell two KPIs apart.

/** Letters of other alphabets that look like ours and get into labels by copy and paste. */
const LOOK_ALIKES: Record<string, string> = Object.fromEntries(
  [
    ['АВЕЗКМНОРСТУХІЈЅԚԜЁ', 'ABE3KMHOPCTYXIJSQWE'],
    ['аеорсухіјѕԛԝёһԁ', 'aeopcyxijsqwehd'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
    ['αορνικυ', 'aopviku'],
  ].flatMap(([from, to]) => [...from!].map((letter, at) => [letter, to![at]!])),
);
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
/** Superscript figures, daggers, asterisks, and markers such as [1], [note 2], [p]: they point to a note and name nothing. */
const NOTE_MARKS = /[\u00b9\u00b2\u00b3\u2070-\u2079†‡*]|\[(?:notes? |ref )?\d{1,3}\]|\[[a-z]\]/gi;

/** No label is as long as this; a cell of garbage may be, and is not worth reading to its end. */
const LONGEST = 500;

/** The label with one alphabet, one kind of space, and no marks that point to notes. */
export function plainLetters(text: string): string {
  const unmarked = text.slice(0, LONGEST).replace(NOTE_MARKS, ' ');
  if (/^[\x20-\x7e]*$/.test(unmarked)) return unmarked;
  return unmarked
    .replace(INVISIBLE, '')
    .replace(/[\u0370-\u052f]/g, (letter) => LOOK_ALIKES[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
}

/** Words that join others; without them a label means the same. */
export const CONNECTIVES = new Set(
  `in on at for to from by with that who which are is be being been was were have has had their there this it its as per during
   where each out up an a the of and or within`.split(/\s+/),
);

/** Words that count little when two labels are compared: who is counted, and how papers talk about figures. */
export const FILLERS = new Set(
  `cyp child yp person pupil student people case month monthly total all new figure data current currently end snapshot la made
   tribunal send service team local area statutory received plan`.split(/\s+/),
);

/** Two labels that differ in one of these are two KPIs. Every word with a figure in it is telling as well. */
export const TELLING = new Set(
  `including excluding not no never without non over under late overdue outstanding backlog
   cumulative ytd rolling year annual quarter term termly calendar academic financial average mean median rate spend cost
   primary secondary post16 early preschool nursery reception infant junior adult schoolage
   mainstream special specialist inmss independent nonmaintained resource ap eotas ehe cme neet employment accommodation
   ehcp ehcna sensupport sen assessment request decision advice ar review appeal mediation complaint compliment audit plr
   vacancy sickness suspension exclusion absence absent persistent persistently severe severely permanent fixed
   issued ceased discontinued refused agreed declined registered lodged conceded upheld dismissed withdrawn closed resolved
   open ongoing amended maintain maintained moderated attended offered waiting transfer completed finalised discharged held
   parent school health ep csc camhs mhst salt ot physio sendiass gateway lac ld csa boy girl male female
   ontime timeliness happy contributed communication view unsettled locum agency`.split(/\s+/),
);

/** One word for another. The right side may be several words. */
export const SYNONYMS = new Map<string, string>(
  Object.entries({
    echp: 'ehcp',
    echcp: 'ehcp',
    eps: 'ep',
    echna: 'ehcna',
    ehcar: 'ehcna request',
    ehco: 'ehc coordinator',
    ehcco: 'ehc coordinator',
    aecho: 'assistant ehc coordinator',
    children: 'child',
    yps: 'yp',
    learner: 'pupil',
    parental: 'parent',
    wk: 'week',
    yr: 'year',
    mth: 'month',
    qtr: 'quarter',
    quarterly: 'quarter',
    inc: 'including',
    incl: 'including',
    exc: 'excluding',
    excl: 'excluding',
    exemption: 'exception',
    exempt: 'exception',
    percent: '%',
    percentage: '%',
    pct: '%',
    num: 'number',
    await: 'waiting',
    awaiting: 'waiting',
    awaited: 'waiting',
    wait: 'waiting',
    finalized: 'finalised',
    withdrew: 'withdrawn',
    slt: 'salt',
    cla: 'lac',
    cic: 'lac',
    psychologist: 'psychology',
    educational: 'education',
    sendist: 'tribunal',
    iass: 'sendiass',
    sendias: 'sendiass',
    cumulatively: 'cumulative',
    authority: 'la',
    council: 'la',
    suspended: 'suspension',
    absentee: 'absence',
    stat: 'statutory',
    physiotherapy: 'physio',
  }),
);

const EHC = ['ehc', 'education health care', 'education health care ehc', 'education health social care'];

/** Words that stand for one thing together. Written as they are after the single words are settled, without "and", "of" and articles. */
const PHRASES: [string, string][] = [
  ...EHC.flatMap((ehc): [string, string][] => [
    [`${ehc} plan`, 'ehcp'],
    [`${ehc} plan ehcp`, 'ehcp'],
    [`${ehc} need assessment`, 'ehcna'],
    [`${ehc} need assessment ehcna`, 'ehcna'],
    [`${ehc} assessment`, 'ehcna'],
    [ehc, 'ehc'],
  ]),
  ['ehcp plan', 'ehcp'],
  ['ehcp ehcp', 'ehcp'],
  ['ehcna assessment', 'ehcna'],
  ['sen support', 'sensupport'],
  ['sen k', 'sensupport'],
  ['special education need support', 'sensupport'],
  ['special education need disability information advice support service', 'sendiass'],
  ['send information advice support service', 'sendiass'],
  ['information advice support service', 'sendiass'],
  ['child young people', 'cyp'],
  ['child young person', 'cyp'],
  ['c yp', 'cyp'],
  ['young people', 'yp'],
  ['young person', 'yp'],
  ['independent non maintained special school', 'inmss'],
  ['independent nonmaintained special school', 'inmss'],
  ['independent or nonmaintained special school', 'inmss'],
  ['independent nonmaintained special', 'inmss'],
  ['special independent nonmaintained', 'inmss'],
  ['inmss inmss', 'inmss'],
  ['independent nonmaintained', 'inmss'],
  ['education other than at school', 'eotas'],
  ['education otherwise than at school', 'eotas'],
  ['educated other than at school', 'eotas'],
  ['educated otherwise than at school', 'eotas'],
  ['education other than in school', 'eotas'],
  ['education otherwise than in school', 'eotas'],
  ['eotas eotas', 'eotas'],
  ['electively home educated', 'ehe'],
  ['elective home education', 'ehe'],
  ['ehe ehe', 'ehe'],
  ['child missing education', 'cme'],
  ['missing education', 'cme'],
  ['not in education employment or training', 'neet'],
  ['not in education employment training', 'neet'],
  ['alternative provision', 'ap'],
  ['speech language therapy', 'salt'],
  ['occupational therapy', 'ot'],
  ['looked after child', 'lac'],
  ['child looked after', 'lac'],
  ['child in care', 'lac'],
  ['preparing for adulthood', 'pfa'],
  ['preparation for adulthood', 'pfa'],
  ['pfa pfa', 'pfa'],
  ['adult social care', 'asc'],
  ['child social care', 'csc'],
  ['social care', 'csc'],
  ['annual review', 'ar'],
  ['practice learning review', 'plr'],
  ['learning disability', 'ld'],
  ['child adolescent mental health service', 'camhs'],
  ['mental health support team', 'mhst'],
  ['mhst mhst', 'mhst'],
  ['education psychology service', 'ep'],
  ['education psychology', 'ep'],
  ['ed psych', 'ep'],
  ['ep service', 'ep'],
  ['compulsory school age', 'csa'],
  ['statutory school age', 'csa'],
  ['school age', 'schoolage'],
  ['send tribunal', 'tribunal'],
  ['first tier tribunal', 'tribunal'],
  ['case officer', 'officer'],
  ['local la', 'la'],
  ['year to date', 'ytd'],
  ['cumulative year', 'cumulative'],
  ['12 month rolling period', 'rolling12'],
  ['12 month rolling', 'rolling12'],
  ['rolling 12 month', 'rolling12'],
  ['last 12 month', 'rolling12'],
  ['past 12 month', 'rolling12'],
  ['exception included', 'including exception'],
  ['exception excluded', 'excluding exception'],
  ['exception left out', 'excluding exception'],
  ['not including', 'excluding'],
  ['without exception', 'excluding exception'],
  ['excluding exception case', 'excluding exception'],
  ['including exception case', 'including exception'],
  ...[
    'timescale',
    'timeframe',
    'statutory timescale',
    'statutory timeframe',
    'deadline',
    'statutory deadline',
    'time',
  ].flatMap((limit): [string, string][] => [
    [`within ${limit}`, 'ontime'],
    [`in ${limit}`, 'ontime'],
    [`by ${limit}`, 'ontime'],
  ]),
  ['on time', 'ontime'],
  ['total number', 'number'],
];

/** Phrases by their first word, the longest first. */
export const PHRASES_BY_FIRST = new Map<string, { words: string[]; becomes: string[] }[]>();
for (const [phrase, becomes] of PHRASES) {
  const words = phrase.split(' ');
  const found = PHRASES_BY_FIRST.get(words[0]!) ?? [];
  found.push({ words, becomes: becomes.split(' ') });
  PHRASES_BY_FIRST.set(
    words[0]!,
    found.sort((a, b) => b.words.length - a.words.length),
  );
}
