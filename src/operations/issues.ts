// The words of what operations refuse or warn about: one function a code, saying what is wrong and what to do.

import type { Issue, Place, Severity } from '../clocks/index.ts';

const START_AGAIN =
  'make one in another folder with “bin/waymark init --area CODE --name NAME --data FOLDER” and import there';

interface NamedArea {
  code: string;
  name: string;
}

const areasSaid = (areas: NamedArea[]) => areas.map(({ code, name }) => `${code} (${name})`).join(', ');

const sentences = {
  'input-not-understood': (f: { why: string; own: boolean }) =>
    f.own ? `${f.why}.` : `This entry was not understood: ${f.why}.`,
  'not-allowed': (f: { title: string }) =>
    `“${f.title}” shows children's records. Until there is sign-in it works only in a demo store.`,
  'no-store-yet': (f: { folder: string }) =>
    `There are no figures in ${f.folder} yet. Import a scorecard first, or run “bin/waymark init --area CODE --name NAME”.`,
  'area-unknown': (f: { area: string; areas: NamedArea[] }) =>
    `There is no local area “${f.area}” here. There is: ${areasSaid(f.areas)}.`,
  'area-needed': (f: { areas: NamedArea[] }) =>
    `Several local areas are here, so say which one you mean: --area CODE in a command, ?area=CODE in an address. There is: ${areasSaid(f.areas)}.`,
  'area-beside-demo': (f: { folder: string }) =>
    `${f.folder} holds the made-up area, and every page of it says so. Make a store for a real one in another folder with --data.`,
  'area-beside-others': (f: { areas: NamedArea[] }) =>
    `This store holds several local areas now: ${areasSaid(f.areas)}. Say with --area which one a command is about.`,
  'area-exists': (f: { area: string }) => `The local area ${f.area} is there already. Nothing was changed.`,
  'area-from-file': (f: { name: string }) =>
    `This was the first import, so a store for “${f.name}” was made, as the file names it. If that is wrong, ${START_AGAIN}.`,
  'area-not-stated': () =>
    `This was the first import and the file names no council, so a store for “local area” was made. To give it its code and name, ${START_AGAIN}.`,
  'demo-only-new': (f: { folder: string }) =>
    `The made-up area is loaded only into a new folder; ${f.folder} holds something already. Choose another with --data.`,
  'demo-only-embedded': () =>
    'The made-up area is never loaded into a database server. Use a folder of its own with --data, and no DATABASE_URL.',
  'event-not-understood': (f: { given: string }) =>
    `“${f.given}” is not an event and a date. Write it as advice-requested=2024-07-22, or with two dates as school-closure=2024-07-25/2024-09-04.`,
  'event-twice': (f: { event: string }) => `The event “${f.event}” is given twice. Keep the date that is right.`,
  'event-not-used': (f: { event: string; title: string }) =>
    `“${f.event}” plays no part in “${f.title}”, so its date was left out.`,
  'start-needed': (f: { title: string }) =>
    `“${f.title}” needs the day it started. Give a start date, such as 2024-07-20.`,
  'measure-unknown': (f: { measure: string; near: string[] }) =>
    `There is no KPI “${f.measure}”.${f.near.length > 0 ? ` Did you mean ${f.near.join(' or ')}?` : ''} The catalogue lists all of them.`,
  'measure-without-figures': (f: { title: string }) =>
    `No paper that is known here prints “${f.title}” yet. Import one that does.`,
  'paper-unknown': (f: { paper: string; papers: string[] }) =>
    `There is no paper “${f.paper}” here. There is: ${f.papers.join(', ') || 'none yet'}.`,
  'log-broken': (f: { area: string; change: number; why: string }) =>
    `The activity log of ${f.area} is broken at change ${f.change}: ${f.why} Restore the last good backup and tell whoever runs the database.`,
  'no-such-operation': (f: { operation: string }) =>
    `Nothing that can be asked is called “${f.operation}”. /api/openapi.json lists what can.`,
  'our-fault': (f: { reference: string }) =>
    `Something went wrong in Waymark. Quote the reference ${f.reference} to whoever runs it.`,
  'row-unknown': (f: { row: string }) =>
    `No row of this file is “${f.row}”. Use the row's label or its reference as printed, or # and its number.`,
  'same-date-paper': (f: { file: string; on: string }) =>
    `“${f.file}” is dated ${f.on} as well. Where the two differ, give this one its true date with --stated-on.`,
  'already-imported': (f: { file: string; on: string }) =>
    `This very file was imported before as “${f.file}”, on ${f.on}. Nothing was changed.`,
  stopped: () => 'The import was stopped. Nothing of this file was saved.',
  'upload-too-large': (f: { megabytes: number }) =>
    `What you sent is larger than ${f.megabytes} MB. Send fewer files at a time, or the sheets with the scorecard only.`,
  'reader-ran-out': (f: { limit: string }) =>
    `Reading this file took more than ${f.limit}, so it was stopped. Nothing was saved. Send the sheet with the scorecard only.`,
} as const;

type Sentences = typeof sentences;
export type OperationIssueCode = keyof Sentences;

export function operationIssue<C extends OperationIssueCode>(
  code: C,
  severity: Severity,
  where: Place,
  facts: Parameters<Sentences[C]> extends [infer F] ? F : Record<string, never>,
): Issue {
  const say = sentences[code] as (facts: unknown) => string;
  return { code, severity, where, facts: facts as Record<string, unknown>, message: say(facts) };
}
