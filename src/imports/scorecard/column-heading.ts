// What a column holds, told by its heading, whatever words and order a paper uses.

import { plainText } from './plain-text.ts';

export type ColumnKind =
  | 'label'
  | 'description'
  | 'ref'
  | 'section'
  | 'area'
  | 'polarity'
  | 'direction'
  | 'frequency'
  | 'unit'
  | 'target'
  | 'england'
  | 'region'
  | 'neighbours'
  | 'trend'
  | 'notes'
  | 'owner'
  | 'rag'
  | 'months-together'
  | 'breakdown'
  | 'tolerance'
  | 'last-year'
  | 'latest'
  | 'month-before'
  | 'period'
  | 'year'
  | 'value'
  | 'numerator'
  | 'denominator';

const REGION =
  'sw|se|nw|ne|em|wm|eoe|y&h|south west|south east|north west|north east|east midlands|west midlands|east of england|yorkshire(?: and|&)?(?: the)? ?humber|(?:inner |outer )?london|region(?:al)?';
const FIGURE =
  '(?: (?:average|avg|ave|av|mean|median|benchmark(?:ing)?|comparators?|comparison|figures?|rate|position|performance|data|authorities|las?|group|all|total|england|latest|published))*';
const WHEN =
  "(?: [\\d/ \\-']+| (?:q[1-4]|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|academic|financial|year|ay|fy)[a-z]*)*";

/** In order: the first that fits is taken. Headings are compared in lower case, signs between words left out. */
const KINDS: [ColumnKind, RegExp][] = [
  [
    'polarity',
    /\b(?:required|desired|intended|expected|preferred|ideal) (?:direction|trend|performance|travel|outcome)|^(?:polarity|good (?:is|to be|performance)\b.*|what (?:does )?good (?:looks? like|is)|better if|aim|aim to|higher or lower.*|high or low.*|bigger or smaller.*|good direction|direction (?:required|desired|for improvement|of good))$/,
  ],
  [
    'frequency',
    /^(?:frequency|reporting frequency|freq|how often|reported|collection frequency|reporting cycle|update frequency|frequency of (?:reporting|data|update))$/,
  ],
  ['tolerance', /\btolerances?\b|\bthresholds?\b|\btrigger\b|^(?:green|amber|red|blue)(?: (?:if|when|is))?$/],
  ['rag', /\brag\b|^(?:rating|colour|status|performance status)$/],
  [
    'tolerance',
    /\b(?:variance|difference|diff|gap|distance|deviation|against|vs|versus|v|met|achieved|on|off|to|from|above|below|of)\b.*\btarget|\btarget\b.*\b(?:met|achieved|status|gap|variance|diff|difference|date|owner|\?)/,
  ],
  ['target', /\btargets?\b|^(?:goal|ambition|plan|planned|standard|trajectory)$/],
  [
    'months-together',
    /\(f\)$|\b(?:f?ytd|(?:year|month|quarter) to date|to date|cumulative|rolling|forecast|projected|projection|year end|full year|ye|(?:year|12 months|twelve months|months) (?:to|ending|ended)|to (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*)\b|^(?:12 ?m(?:onths?)?|r12|last 12 months|(?:grand |annual |yearly )?(?:total|average|mean)s?)$/,
  ],
  [
    'last-year',
    /^(?:same )?(?:month|period|time|point|quarter)? ?(?:in )?(?:last|prior|previous) (?:calendar |academic |financial )?(?:year|yr)(?: (?:actual|outturn|figure|month|comparison|comparator|performance|same (?:month|period)))*$|^(?:12 months|a year|1 year|one year) ago$|^(?:same (?:month|period|quarter|time|point) )?(?:ly|py)$/,
  ],
  [
    'month-before',
    /^(?:last|previous|prior) (?:month|period|quarter|report|update|value|figure|performance|result|position)(?: figure| value)?$|^previous$/,
  ],
  [
    'trend',
    /^(?:dot|d o t|trend|trends|trend ?line|arrow|arrows|direction of travel|travel|dot arrow|movement arrow|sparkline|trend arrow|performance trend|(?:monthly|annual|yearly|quarterly) trend|(?:\d+ month|rolling) trend|trend since last month|change arrow|change|movement|change (?:in|on|since|from) .*|d ?o ?t .*|direction of travel .*|travel direction|rate of change|chart|graph|history)(?: \(.*\))?$/,
  ],
  ['direction', /^(?:direction|direction of change)$/],
  [
    'neighbours',
    new RegExp(
      `^(?:sn|sns|s neighbours?|stat(?:istical)?s? ?n(?:eighbou?rs?|eigh?b?s?|eighs?|bou?rs?|brs?|bs?|s)?|(?:nearest|similar|comparator) ?(?:neighbours?|authorities|las?)|neighbours?|cipfa(?: neighbours?)?|comparators?|peer group|family group)${FIGURE}${WHEN}$`,
    ),
  ],
  ['england', new RegExp(`^(?:nat|natl|nat'l|national|nationally|england|eng|all england|uk)${FIGURE}${WHEN}$`)],
  ['region', new RegExp(`^(?:${REGION})${FIGURE}${WHEN}$`)],
  [
    'ref',
    /^(?:(?:pi|kpi|indicator|measure|performance indicator|key performance indicator|metric|line|row|item|scorecard) ?)?(?:index|ref|refs|reference|ref no|reference (?:no|number)|id|no|nos|number|code|key|#)$/,
  ],
  [
    'section',
    /^(?:section|theme|sub ?theme|priority|priority area|area of focus|domain|category|work ?stream|outcome|outcome area|strand|group|grouping|priority theme|improvement (?:plan )?(?:priority|area|theme)|chapter|block|topic|area)$/,
  ],
  [
    'breakdown',
    /^(?:phase|school phase|age|age (?:group|band|range)|gender|sex|ethnicity|ethnic group|year group|ncy|key stage|(?:primary )?(?:type of )?need|sen (?:type|provision|status|need)|team|locality|location|cluster|characteristics?|breakdown(?: .*)?|(?:school|provider|setting|placement|establishment) type|type of (?:school|provision|setting|placement))$/,
  ],
  [
    'area',
    /^(?:geography|geography (?:name|code|level|type)|geographic level|(?:new |old |upper tier )?(?:la|lad|local authority|area|region|country|council|authority|ons|gss)(?: district)? (?:name|code|level|type)|la|lad|local authority|local area|council|authority|country)$/,
  ],
  [
    'label',
    /^(?:kpis?|indicators?|measures?|metrics?|headlines?|headline (?:figures?|measures?)|key figures?|(?:key )?performance (?:indicators?|measures?)|(?:kpi|indicator|measure|metric|pi) (?:name|title|label|text|description)|what are we measuring|data item|measure of success|success measure|short name)$/,
  ],
  ['description', /^(?:pi|pis|description|title|name|definition|detail|details|item|label|data|question|what)$/],
  [
    'unit',
    /^(?:units?|unit of measure(?:ment)?|uom|measure type|measured in|units? type|value type|part|component|element|row type|figure type|data type|format|number format|% ?\/ ?no\.?|type)$/,
  ],
  [
    'owner',
    /^(?:owner|owners|lead|leads|lead officer|responsible(?: officer)?|accountable(?: officer)?|kpi owner|data owner|data source|source|data lead|provider|supplied by|service|team|agency|sro|extract|data extract|where|sheet|tab|page|link|source of data|system|return|(?:last |date |date last )?updated|data as at)$/,
  ],
  [
    'notes',
    /^(?:notes?|comments?|commentary|narrative|remarks|explanation|context|analysis|caveats?|(?:notes?|comments?) ?(?:and|&|\/).*|performance (?:commentary|narrative|comments?)|commentary .*|supporting (?:commentary|narrative|information)|additional information|key messages?|so what|footnotes?|further (?:information|detail))$/,
  ],
  [
    'period',
    /^(?:period|month|date|time ?period|reporting (?:month|period|date)|month ending|period ending|quarter|term|period end|as at|as at date|calendar month|month year|time|week ending)$/,
  ],
  ['year', /^(?:year|calendar year|financial year|academic year|yr|time identifier)$/],
  ['numerator', /^(?:num|numerator|number achieved|count|n)$/],
  ['denominator', /^(?:den|denom|denominator|cohort|out of|base|total cohort)$/],
  [
    'latest',
    /^(?:(?:current|latest|this|most recent) (?:month|period|performance|value|figure|position|result|data|actual|score|quarter)|latest|current|month actual)$/,
  ],
  [
    'value',
    /^(?:value|values|actual|actuals|result|results|figure|figures|outturn|performance|score|actual performance|kpi value|measure value|data value|reported value|%|percentage|percent|per cent|pct|rate)$/,
  ],
];

/** "Benchmark (England)", "Comparator: South West": whose figure it is. */
const BENCHMARK = /^(?:benchmark(?:s|ing)?|comparators?|comparison|latest) ?[(-]? ?(.*?)\)?$/;

const remembered = new Map<string, ColumnKind | null>();

/** What the heading announces; null for words that no rule knows. */
export function columnKind(heading: string): ColumnKind | null {
  if (heading === '' || heading.length > 80) return null;
  const known = remembered.get(heading);
  if (known !== undefined) return known;
  const plain = plainText(heading)
    .toLowerCase()
    .replace(/[.:_*?-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const found =
    (KINDS.find(([, pattern]) => pattern.test(plain)) ??
      KINDS.find(([, pattern]) => pattern.test(plain.replace(/ ?\([^)]*\)$/, ''))) ??
      KINDS.find(([, pattern]) => pattern.test(plain.replace(BENCHMARK, '$1'))))?.[0] ?? null;
  if (remembered.size >= 5_000) remembered.clear();
  remembered.set(heading, found);
  return found;
}
