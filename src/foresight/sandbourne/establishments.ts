// Schools, colleges and providers of the made-up area of Sandbourne and around it. No such places exist.

import { dayFromParts } from '../../clocks/index.ts';
import type { Establishment } from '../inputs.ts';
import { EARLY, POST_16, PRIMARY, SECONDARY } from '../school-days.ts';

const NURSERIES = [
  'Acorn',
  'Bluebell',
  'Driftwood',
  'Little Gulls',
  'Lighthouse',
  'Periwinkle',
  'Rock Pool',
  'Saltmarsh',
  'Sandpiper',
  'Seahorse',
  'Starfish',
  'Sunbeam',
  'Tide and Tern',
  'Windmill',
];
const PRIMARIES = [
  'All Hallows',
  'Alder Chine',
  'Avonmouth Lane',
  'Beacon Hill',
  'Boathouse Lane',
  'Brine Road',
  'Burnt Oak',
  'Canford Down',
  'Chalk Pit',
  'Cliff Road',
  'Coastguard Lane',
  'Cobbler’s Green',
  'Copse Hill',
  'Crab Apple Lane',
  'Dolphin Street',
  'Dune View',
  'East Cliff',
  'Fairlight',
  'Ferry Road',
  'Fisherman’s Walk',
  'Gorse Hill',
  'Greenshank',
  'Gull Lane',
  'Harbour View',
  'Hawthorn Rise',
  'Heathlands',
  'Highcliff Common',
  'Holy Rood',
  'Kingfisher',
  'Knapp Mill',
  'Lantern Street',
  'Linnet Lane',
  'Long Barrow',
  'Mallard Way',
  'Marram Grass',
  'Mill Stream',
  'Moorhen',
  'North Quay',
  'Oakmere',
  'Old Priory',
  'Otter Brook',
  'Pebble Beach',
  'Pier Road',
  'Pine Walk',
  'Quarry Hill',
  'Redshank',
  'Rope Walk',
  'St Aldhelm’s',
  'St Brannoc’s',
  'St Osmund’s',
  'Sandy Lane',
  'Sea Holly',
  'Skylark',
  'Spindle Wood',
  'Stour Meadow',
  'Tern Road',
  'Thistle Hill',
  'Upper Quay',
  'Watermead',
  'West Cliff',
  'Whitebeam',
  'Wrenfield',
];
const SECONDARIES = [
  'Anchor',
  'Barrowfield',
  'Bishop Aldred',
  'Breakwater',
  'Castle Down',
  'Charnock',
  'Corfe Lane',
  'Hengist',
  'Kingsmere',
  'Lodestar',
  'Meridian',
  'Northbourne',
  'Pinewood',
  'Polestar',
  'Quayside',
  'St Cuthburga’s',
  'Sandbourne High',
  'Seafield',
  'Stourbank',
  'Trinity Cross',
  'Westhaven',
  'Winton Park',
];
const SPECIALS = ['Harbour Lights', 'Larkrise', 'Montague Park', 'Pilot House', 'Seagrass', 'Tidewater'];
const INDEPENDENTS = [
  'Ashdown Grange',
  'Bramble Hall',
  'Chesil House',
  'Coppice Manor',
  'Fernhill Court',
  'Hollow Oak',
  'New Forest Reach',
  'Ringlet House',
  'Southwater',
  'The Old Brewery',
  'Thornbury Lodge',
  'Upwey Grange',
];
const SPECIALIST_COLLEGES = ['Compass', 'Greenways', 'Meadowbank', 'Portland Sound', 'Riverside'];
const COLLEGES = ['Sandbourne and Poolmouth', 'Brockenhurst Water', 'Wessex Sixth Form'];
const AP = ['Christchurch Lane', 'Forward Steps', 'Harbour Outreach', 'Quay Learning'];

const FIRST_URN = 990_001;

/** URNs that Get Information about Schools has not given out. */
export function sandbourneEstablishments(): Establishment[] {
  const made: Establishment[] = [];
  const add = (
    names: readonly string[],
    suffix: string,
    of: Omit<Establishment, 'urn' | 'name' | 'openedOn' | 'pupils'>,
    pupils: (i: number) => number,
  ) => {
    for (const [i, name] of names.entries())
      made.push({
        ...of,
        urn: String(FIRST_URN + made.length),
        name: `${name} ${suffix}`,
        pupils: pupils(i),
        openedOn: dayFromParts(1950 + ((made.length * 13) % 60), 9, 1)!,
      });
  };
  const none = { places: 0 };
  add(
    NURSERIES,
    'Nursery',
    { ...none, place: 'early-years', phases: [EARLY], kind: 'early-years', lowestAge: 2, highestAge: 4 },
    (i) => 40 + ((i * 17) % 50),
  );
  add(
    PRIMARIES,
    'Primary School',
    { ...none, place: 'mainstream', phases: [PRIMARY], kind: 'mainstream', lowestAge: 4, highestAge: 11 },
    (i) => 210 + 105 * ((i * 7) % 5),
  );
  add(
    SECONDARIES,
    'School',
    { ...none, place: 'mainstream', phases: [SECONDARY, POST_16], kind: 'mainstream', lowestAge: 11, highestAge: 18 },
    (i) => 700 + 60 * ((i * 11) % 13),
  );
  add(
    ['Pebble Beach', 'Stour Meadow', 'Kingfisher', 'Oakmere', 'Beacon Hill'],
    'Resource Base',
    { place: 'unit', phases: [EARLY, PRIMARY], kind: 'mainstream', lowestAge: 4, highestAge: 11, places: 24 },
    () => 24,
  );
  add(
    ['Meridian', 'Quayside', 'Seafield', 'Westhaven'],
    'Resource Base',
    { place: 'unit', phases: [SECONDARY, POST_16], kind: 'mainstream', lowestAge: 11, highestAge: 18, places: 30 },
    () => 30,
  );
  add(
    SPECIALS,
    'School',
    {
      place: 'special',
      phases: [EARLY, PRIMARY, SECONDARY, POST_16],
      kind: 'special',
      lowestAge: 3,
      highestAge: 19,
      places: 210,
    },
    (i) => 150 + 25 * i,
  );
  add(
    INDEPENDENTS,
    'School',
    {
      ...none,
      place: 'inmss',
      phases: [PRIMARY, SECONDARY, POST_16],
      kind: 'special-independent',
      lowestAge: 5,
      highestAge: 19,
    },
    (i) => 45 + 8 * i,
  );
  add(
    SPECIALIST_COLLEGES,
    'College',
    {
      ...none,
      place: 'post-16-specialist',
      phases: [POST_16],
      kind: 'post-16-specialist',
      lowestAge: 16,
      highestAge: 25,
    },
    () => 60,
  );
  add(
    COLLEGES,
    'College',
    { ...none, place: 'college', phases: [POST_16], kind: 'fe', lowestAge: 16, highestAge: 99 },
    (i) => 5200 - 1500 * i,
  );
  add(
    AP,
    'Academy',
    { place: 'ap', phases: [PRIMARY, SECONDARY, POST_16], kind: 'ap', lowestAge: 5, highestAge: 18, places: 90 },
    () => 85,
  );
  add(
    ['Marsh Gate'],
    'Secure Unit',
    { ...none, place: 'secure', phases: [SECONDARY, POST_16], kind: 'other', lowestAge: 12, highestAge: 21 },
    () => 20,
  );
  return made;
}
