// What is checked of a mapping before it is saved, besides that it names fields and codes that there are.

import type { Answer, Issue } from '../../clocks/index.ts';
import {
  checkedMapping,
  columnTitle,
  DAYS_OF_NOTICE,
  type ExtractMapping,
  readyMappings,
} from '../../imports/index.ts';
import { tableOf } from '../../register/index.ts';
import { operationIssue } from '../issues.ts';

/** They count without anybody's name: a complaint may come from somebody whose child is not said. */
const MAY_BE_NOBODYS: ReadonlySet<string> = new Set(['contact', 'practice-review']);
/** Each is enough to say whose a line is; the last is weak, and better than nothing. */
const WHOSE: readonly (readonly string[])[] = [['person'], ['upn'], ['uln'], ['surname', 'forename', 'bornOn']];

/** What stops it, or the mapping; what is only doubtful comes along either way. */
export function mappingChecked(given: unknown): { answer: Answer<ExtractMapping>; warnings: Issue[] } {
  const answer = checkedMapping(given);
  if (!answer.ok) return { answer, warnings: [] };
  const issues = whoseIssues(answer.value);
  return {
    answer: issues.length > 0 ? { ok: false, issues } : answer,
    warnings: [...noticeWarnings(answer.value), ...planWarnings(answer.value), ...nameWarnings(answer.value)],
  };
}

function whoseIssues({ columns }: ExtractMapping): Issue[] {
  const ofPeople = columns.filter(({ table }) => tableOf(table).about === 'person' && !MAY_BE_NOBODYS.has(table));
  if (ofPeople.length === 0) return [];
  const has = new Set(columns.flatMap(({ table, field }) => (table === 'person' || field === 'person' ? [field] : [])));
  if (WHOSE.some((fields) => fields.every((field) => has.has(field)))) return [];
  return [operationIssue('mapping-of-nobody', 'stops', { field: 'columns' }, {})];
}

/** The statutory date is the day the notice was sent: any other makes late look in time, or in time look late. */
export function noticeWarnings({ columns }: ExtractMapping): Issue[] {
  return columns.flatMap((column) => {
    const { table, field, means, heading } = column;
    if (!DAYS_OF_NOTICE.has(`${table}.${field}`) || !means || means === 'notice sent' || means === 'the day itself')
      return [];
    const facts = { heading, title: columnTitle(column), means };
    return [operationIssue('mapping-day-not-of-notice', 'warns', { field: `${table}.${field}` }, facts)];
  });
}

/** Nobody has said yet what such a date is. */
export function noticeQuestions({ columns }: ExtractMapping): Issue[] {
  return columns.flatMap((column) => {
    const { table, field, means, heading } = column;
    if (!DAYS_OF_NOTICE.has(`${table}.${field}`) || means) return [];
    const facts = { heading, title: columnTitle(column) };
    return [operationIssue('mapping-day-not-said', 'warns', { field: `${table}.${field}` }, facts)];
  });
}

/** The day a plan was sent is the one that the 20 weeks are counted to: a plan's own date may be another. */
function planWarnings({ columns }: ExtractMapping): Issue[] {
  const ofPlan = new Set(columns.flatMap(({ table, field }) => (table === 'plan' ? [field] : [])));
  const hasDates = ofPlan.has('startedOn') && !ofPlan.has('issuedOn');
  return hasDates ? [operationIssue('mapping-plan-never-sent', 'warns', { field: 'plan.issuedOn' }, {})] : [];
}

function nameWarnings({ id }: ExtractMapping): Issue[] {
  const ready = readyMappings.find((one) => one.id === id);
  return ready ? [operationIssue('mapping-ready-name', 'warns', { field: 'id' }, { id, title: ready.title })] : [];
}
