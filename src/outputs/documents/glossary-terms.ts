// The words of the field that a document may print, with what each means: those of docs/glossary.md, which a test holds this to.

export interface Term {
  term: string;
  /** how it stands in a text */
  found: RegExp;
  means: string;
}

export const TERMS: readonly Term[] = [
  {
    term: 'alternative provision (AP)',
    found: /\b(?:alternative provision|AP)\b/i,
    means: 'education arranged for a child who cannot attend an ordinary school',
  },
  {
    term: 'annual review',
    found: /\b(?:annual reviews?)\b/i,
    means:
      "the yearly look at whether a plan still fits; it ends with the council's decision letter, not with the meeting",
  },
  { term: 'appeal', found: /\b(?:appeals?|appealed)\b/i, means: "asking the tribunal to change a council's decision" },
  {
    term: 'concession',
    found: /\b(?:conced\w+|concessions?)\b/i,
    means: 'the council tells the tribunal that it will not oppose an appeal',
  },
  {
    term: 'draft plan',
    found: /\b(?:draft plans?)\b/i,
    means: 'the plan as first sent to the family, for at least 15 days of comments',
  },
  {
    term: 'EHE',
    found: /\b(?:EHE|elective home education)\b/i,
    means: 'elective home education: parents choose to educate at home',
  },
  {
    term: 'EOTAS',
    found: /\b(?:EOTAS|otherwise than at school)\b/i,
    means: 'education otherwise than at school: provision that a plan makes outside any school or college',
  },
  {
    term: 'exception',
    found:
      /\b(?:exceptions included|including exceptions|excluding exceptions|incl\.? exceptions|exceptions excluded)\b/i,
    means: 'a reason, from a closed list, that excuses lateness; it never moves a date',
  },
  {
    term: 'INMSS',
    found: /\b(?:INMSS|independent or non-maintained)\b/i,
    means: 'independent or non-maintained special school',
  },
  {
    term: 'Local Offer',
    found: /\b(?:Local Offer)\b/i,
    means: 'what a council must publish about provision for children with SEND',
  },
  { term: 'mainstream school', found: /\b(?:mainstream)\b/i, means: 'a school that is not a special school' },
  {
    term: 'mediation',
    found: /\b(?:mediations?)\b/i,
    means: "a meeting with an independent mediator about a council's decision",
  },
  { term: 'NEET', found: /\b(?:NEET)\b/i, means: 'not in education, employment or training, from 16 to 25' },
  {
    term: 'parent carer forum',
    found: /\b(?:parent carer forum)\b/i,
    means: 'the local group of parents that services plan with',
  },
  {
    term: 'personal budget',
    found: /\b(?:personal budgets?)\b/i,
    means: 'money that a family may ask to direct itself for provision in a plan',
  },
  {
    term: 'phase transfer',
    found: /\b(?:phase transfers?)\b/i,
    means: 'the move to another phase of education, with a date in February or March by which the plan must be amended',
  },
  { term: 'placement', found: /\b(?:placements?)\b/i, means: 'where a child with a plan is educated' },
  { term: 'plan', found: /\b(?:plans?|EHCPs?|EHC)\b/i, means: 'an education, health and care plan (EHC plan, EHCP)' },
  {
    term: 'practice review',
    found: /\b(?:practice reviews?)\b/i,
    means: 'a case looked at for its quality, with what the parent answered',
  },
  { term: 're-assessment', found: /\b(?:re-?assessments?)\b/i, means: 'a new assessment of a child who has a plan' },
  {
    term: 'request',
    found: /\b(?:requests?)\b/i,
    means: 'asking the council for an assessment; its receipt starts the 6, 16 and 20 weeks',
  },
  {
    term: 'resourced provision',
    found: /\b(?:resourced provision|resource base)\b/i,
    means: 'places for children with SEND within a mainstream school',
  },
  {
    term: 'rising five',
    found: /\b(?:rising fives?|rising 5s?)\b/i,
    means: 'a child who starts school next September',
  },
  {
    term: 'section 19',
    found: /\b(?:section 19|s19)\b/i,
    means: 'education that the council arranges for a child out of school',
  },
  {
    term: 'section 41',
    found: /\b(?:section 41)\b/i,
    means: 'independent institutions that are approved and can be named in a plan',
  },
  {
    term: 'SEN Support',
    found: /\b(?:SEN Support)\b/i,
    means: 'help in school for a child with special educational needs and no plan',
  },
  { term: 'SENDIASS', found: /\b(?:SENDIASS)\b/i, means: 'the information, advice and support service for families' },
  {
    term: 'assessment',
    found: /\b(?:assessments?|EHCNAs?|assess)\b/i,
    means: 'finding out what a child needs; in full, an EHC needs assessment',
  },
  {
    term: 'advice',
    found: /\b(?:advice)\b/i,
    means: 'what a parent, school, psychologist, health or care service tells the council for an assessment',
  },
  { term: 'provisional', found: /\b(?:provisional)\b/i, means: 'a status: the figure may still change' },
];
