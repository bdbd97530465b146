// The words of what operations refuse or warn about: one function a code, saying what is wrong and what to do.

import type { Issue, Place, Severity } from '../clocks/index.ts';
import { measures } from '../measures/index.ts';
import { periodWords } from '../outputs/index.ts';
import { benchmarkSentences } from './benchmarks/wording.ts';
import { commentarySentences } from './commentary/wording.ts';
import { caseFigureSentences } from './engine/wording.ts';
import { versionSentences } from './signed/wording.ts';

const START_AGAIN =
  'make one in another folder with “bin/waymark init --area CODE --name NAME --data FOLDER” and import there';

interface NamedArea {
  code: string;
  name: string;
}

const areasSaid = (areas: NamedArea[]) => areas.map(({ code, name }) => `${code} (${name})`).join(', ');

function kpiNamed(id: string): string {
  const title = measures.find((one) => one.id === id)?.title;
  return title === undefined ? id : `“${title}” (${id})`;
}

const WHAT_A_DAY_IS: Readonly<Record<string, string>> = {
  panel: 'the day of the panel',
  keyed: 'the day it was keyed',
  template: 'a date that a template wrote',
};

const sentences = {
  'input-not-understood': (f: { why: string; own: boolean; wanted: string | null; oneOf: string[] | null }) => {
    if (f.own) return `${f.why}.`;
    if (f.oneOf) return `Write one of: ${f.oneOf.join(', ')}.`;
    return f.wanted ? `This must be ${f.wanted}.` : `This entry was not understood: ${f.why}.`;
  },
  'not-allowed': (f: { title: string }) =>
    `“${f.title}” shows children's records. Until there is sign-in pages do that in a demo store only; commands on this machine may.`,
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
  'area-from-code': (f: { name: string }) =>
    `This was the first import, so a store for “${f.name}” was made, whose code you gave. If that is wrong, ${START_AGAIN}.`,
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
    `There is no KPI “${f.measure}”.${f.near.length > 0 ? ` Did you mean ${f.near.map(kpiNamed).join(' or ')}?` : ''} The catalogue lists all of them.`,
  'measure-without-figures': (f: { title: string }) =>
    `No paper that is known here prints “${f.title}” yet. Import one that does.`,
  'target-number': (f: { given: string }) =>
    `“${f.given}” is not a number. Write the target as the scorecard prints it, such as 70 for 70%, or leave it empty for no target.`,
  'target-tolerance': (f: { given: string }) =>
    `The tolerance “${f.given}” is not a number from 0 up. Write how far from the target still counts, such as 5.`,
  'target-month': (f: { given: string }) => `“${f.given}” is not a month. Use the form 2025-04.`,
  'target-month-twice': (f: { month: string }) =>
    `Two targets begin in ${periodWords(f.month)}. Keep the one that holds from that month.`,
  'definition-month': (f: { given: string }) =>
    f.given === ''
      ? 'Say from which month the new definition holds, such as 2025-04.'
      : `“${f.given}” is not a month. Use the form 2025-04.`,
  'definition-reason': () =>
    'Say why the definition changed. The reason stands beside the break for as long as the figures do.',
  'definition-meaning': () => 'Say what is counted from that month on.',
  'definition-not-there': (f: { month: string }) =>
    `No change of the area's own begins in ${f.month}. One that the catalogue states cannot be taken back here.`,
  'finding-unknown': () =>
    'No data check finds this any more: its figures have changed, or the paper has gone. Look at the list again.',
  'finding-still-there': (f: { file: string }) =>
    `The check still finds it in “${f.file}”, and no later paper says otherwise. Import or type the new figures first, or choose another answer.`,
  'finding-reason-needed': () => 'Say why. The reason is kept with the figure and in the activity log.',
  'finding-until-needed': () => 'Say until when it is accepted. On the day after, it needs an answer again.',
  'finding-until-past': () => 'This day has passed. Give the last day for which it is accepted, today or later.',
  'kpi-not-local': (f: { title: string }) =>
    `“${f.title}” stands in the catalogue, which says what it means. Only a KPI of your own is described here.`,
  'kpi-title-needed': () => 'Give the KPI a title.',
  'variant-where': (f: { given: string; fields: string }) =>
    `“${f.given}” is not a condition. Write it as phase = primary; several are parted by semicolons. What can be asked about is: ${f.fields}.`,
  'variant-of': (f: { given: string }) => `There is no KPI “${f.given}” that this could be a part of. Use its id.`,
  'join-unit': (f: { title: string; unit: string; to: string; toUnit: string }) =>
    `“${f.title}” is a ${f.unit} and “${f.to}” is a ${f.toUnit}, so the two are not one KPI.`,
  'join-both': (f: { title: string; periods: string }) =>
    `“${f.title}” has other figures for ${f.periods} in one and the same paper, so the two are not one KPI.`,
  'paper-unknown': (f: { paper: string; papers: string[] }) =>
    `There is no paper “${f.paper}” here. There is: ${f.papers.join(', ') || 'none yet'}.`,
  'data-source-unknown': (f: { source: string; sources: string[] }) =>
    `Nobody called “${f.source}” sends figures here. ${f.sources.length > 0 ? `There is: ${f.sources.join(', ')}.` : 'Set up who sends what under Returns.'}`,
  'data-source-id': (f: { id: string }) =>
    `“${f.id}” cannot be part of an address. Use small letters, digits and hyphens, such as therapy-service.`,
  'contact-not-address': (f: { contact: string }) =>
    `“${f.contact}” is not an e-mail address. Write one such as therapy@example.org, or leave it empty.`,
  'measure-sent-by-other': (f: { title: string; source: string }) =>
    `“${f.title}” is sent by ${f.source} already. Take it off there first, so that nobody is asked twice.`,
  'name-needed': () => 'Give the name of whoever types the figures. It stands beside each figure as “typed by”.',
  'figures-or-file': () => 'Send figures, or one filled template: not both, and not neither.',
  'already-returned': (f: { source: string }) =>
    `${f.source} had sent these very figures already. Nothing was changed. To bring an earlier figure back after a correction, type it.`,
  'stated-ahead': (f: { day: string }) =>
    `${f.day} has not come yet. Say the day on which the figures were stated, today at the latest.`,
  'period-not-known': (f: { period: string }) =>
    `“${f.period}” is not a period. Write one such as 2025-06, 2025-Q1 or 2024-25-summer.`,
  'no-period-asked': (f: { source: string }) =>
    `Nothing has a due date at ${f.source}. Say which period the figures are for.`,
  'nothing-to-chase': (f: { source: string; period: string }) =>
    `Nothing of ${f.source} is missing for ${f.period}, so there is nothing to ask for.`,
  'switch-signer-needed': () =>
    'Give the name of whoever signs. It stands beside the switch for as long as the figures do.',
  'switch-signed-as': () => 'Say as whom you sign: as the owner of the KPI, or for the performance team.',
  'switch-period': (f: { given: string; frequency: string }) =>
    f.given === ''
      ? `Say from which period on, such as ${f.frequency === 'monthly' ? '2025-04' : '2024-25-summer'}.`
      : `“${f.given}” is not a period that this KPI has. It is ${f.frequency}: write one such as ${f.frequency === 'monthly' ? '2025-04' : '2024-25-summer'}.`,
  'switch-too-early': (f: { together: number; needed: number }) =>
    `${f.together === 0 ? 'No hand-made and worked-out figures stand' : `Only ${f.together} of ${f.needed} periods stand`} side by side. Wait until ${f.needed} in a row do, or say why it is signed now.`,
  'switch-unexplained': (f: { periods: string[] }) =>
    `The two figures differ in ${f.periods.map(periodWords).join(', ')}, and that is not explained. Say beside each how many cases part them and why, or say below why it is signed all the same.`,
  'switch-why-needed': () =>
    'Say why the figures are no longer taken from where they are. The reason stays with the switch.',
  'switch-cases': (f: { given: string }) =>
    `“${f.given}” is not a number of cases. Write a whole number, or leave it empty.`,
  'switch-already': (f: { title: string; from: string }) =>
    `The figures are ${f.title} from ${periodWords(f.from)} on already. Nothing was changed.`,
  'switch-nothing-yet': (f: { from: string }) =>
    `No figure from ${periodWords(f.from)} on is there from this source yet. Until there is, the figure that stands stays, and the page says what it is.`,
  'hidden-may-be-worked-out': (f: { cells: { title: string; period: string; from: string[] }[] }) =>
    `${f.cells.length === 1 ? 'One hidden figure' : `${f.cells.length} hidden figures`} may be worked out from others that show: ${f.cells
      .slice(0, 5)
      .map(({ title, period, from }) => `${title}, ${periodWords(period)}, from ${from.join(' and ')}`)
      .join(
        '; ',
      )}${f.cells.length > 5 ? '; and more' : ''}. Look at these before it goes out, and leave a row out where it matters.`,
  'selection-unknown': (f: { selection: string; selections: string[] }) =>
    `There is no selection “${f.selection}” here. There is: ${f.selections.join(', ') || 'none yet'}.`,
  'selection-title-needed': () => 'Give the selection a title, such as Board.',
  'selection-exists': (f: { title: string }) =>
    `There is a selection “${f.title}” already. Change that one, or give this one another title.`,
  'selection-without-figures': (f: { count: number; titles: string[] }) =>
    `${f.count === 1 ? 'One KPI' : `${f.count} KPIs`} of this selection ${f.count === 1 ? 'is' : 'are'} printed by no paper that is known here: ${f.titles.slice(0, 5).join(', ')}${f.count > 5 ? ' and more' : ''}.`,
  'no-workbook-kept': () =>
    "No workbook has been kept here yet. Import the council's own .xlsx, or choose the file to fill.",
  'workbook-unknown': (f: { workbook: string; workbooks: string[] }) =>
    `No workbook “${f.workbook}” is kept here. There is: ${f.workbooks.join(', ') || 'none yet'}.`,
  'not-a-workbook': (f: { file: string }) =>
    `“${f.file}” is not an .xlsx workbook. Open it in Excel and save it as one.`,
  'workbook-locked': (f: { file: string }) =>
    `“${f.file}” has a password, or is an .xls workbook of an older Excel. Open it in Excel, take the password away under File, Info, Protect Workbook, save it as .xlsx and send that.`,
  'month-to-fill': () => 'Say which month is to be filled, such as 2025-06.',
  'log-broken': (f: { area: string; change: number; why: string }) =>
    `The activity log of ${f.area} is broken at change ${f.change}: ${f.why} Restore the last good backup and tell whoever runs the database.`,
  'no-such-operation': (f: { operation: string }) =>
    `Nothing that can be asked is called “${f.operation}”. /api/openapi.json lists what can.`,
  'our-fault': (f: { reference: string }) =>
    `Something went wrong in Waymark. Quote the reference ${f.reference} to whoever runs it.`,
  'demo-refuses-records': () =>
    'This is the made-up area, so no real child can be brought into it. Make a store of your own with “bin/waymark init --area CODE --name NAME --data FOLDER” and import there.',
  'older-extract': (f: { newest: string }) =>
    `Records of ${f.newest} from the same source are in already, and this file is older: it would bring back what is gone. Import extracts in the order of their dates.`,
  'folder-not-empty': (f: { folder: string }) =>
    `${f.folder} holds something already. Name a new folder, so that nothing is mixed up.`,
  'areas-stopped': (f: { done: number; of: number }) =>
    `Stopped. ${f.done} of ${f.of} areas are written whole; the others are not there.`,
  'sen2-year': (f: { year: number; years: number[] }) =>
    `There is no SEN2 return of ${f.year} that Waymark knows. It knows ${f.years.join(', ')}.`,
  'la-code': (f: { la: string }) =>
    f.la === ''
      ? 'Say the three-digit DfE code of the authority, such as 839: its name does not tell it.'
      : `“${f.la}” is not a DfE code of an English authority. It has three digits, such as 839.`,
  'no-requests-held': (f: { source: string; sources: string[] }) =>
    f.sources.length === 0
      ? 'No requests are held yet. Import an extract of the case system or a SEN2 return first.'
      : `No requests came from “${f.source}”. They came from: ${f.sources.join(', ')}.`,
  'one-return': () => 'Send one return to compare with: an XML file, a workbook, or the nine CSV files together.',
  'not-a-return': (f: { file: string }) => `“${f.file}” is not a SEN2 return, so there is nothing to compare.`,
  'source-moved': () =>
    'Another file of the same source was saved while this one was being read. Look at it again, then save.',
  'case-key': (f: { why: string }) => f.why,
  'mapping-plan-never-sent': () =>
    'No column says when the final plan was sent, so none counts as issued and the 20 weeks cannot be worked out. If the date of the plan is that day, map the column to “Plans: Final plan sent” in its place.',
  'mapping-ready-name': (f: { id: string; title: string }) =>
    `“${f.id}” is the id of the ready mapping “${f.title}”, which this one now hides. Give it an id of its own if other extracts are to be read by the ready one.`,
  'mapping-unknown': (f: { mapping: string }) =>
    `There is no mapping “${f.mapping}” here. “bin/waymark mapping list” says which there are.`,
  'mapping-of-nobody': () =>
    'Nothing in this mapping says whose a line is. Map the column with the child’s number in the case system, or the UPN; without either, the surname, forename and date of birth.',
  'mapping-day-not-of-notice': (f: { heading: string; title: string; means: string }) =>
    `“${f.heading}” is ${WHAT_A_DAY_IS[f.means] ?? 'not the day the notice was sent'}, and ${f.title} is the day the notice was sent: figures of six, sixteen and twenty weeks that rest on it will be wrong. Ask for the day the notice was sent, or map it to a field of its own.`,
  'mapping-day-not-said': (f: { heading: string; title: string }) =>
    `Is “${f.heading}” the day the notice was sent? ${f.title} is that day. Say what the date is: the day the notice was sent, of the panel, of keying, or one that a template wrote.`,
  'mapping-version-unknown': (f: { mapping: string; version: number }) =>
    `The mapping “${f.mapping}” has no version ${f.version}. Its page lists the versions that there are.`,
  'load-unknown': (f: { load: number }) =>
    `No file of case records has the number ${f.load} here. The list of imported case records says which there are.`,
  'record-unknown': () =>
    'No such row is here. Check the source, the kind of row and its number, as the case system writes it.',
  'table-unknown': (f: { table: string }) =>
    `“${f.table}” is not a kind of case record. The list of case records says which there are.`,
  'person-record-unknown': () =>
    'One of these two records is not here any more: look at the list again. Nothing was changed.',
  'person-alone': () => 'This record stands alone already, so there is nothing to part. Nothing was changed.',
  'find-needed': () =>
    'Give a UPN, a number of the case system, or whole words of a name: the beginning of a name finds nothing.',
  'gone-none-chosen': () => 'Choose the rows that the answer is for.',
  'ended-ahead': () => 'This day has not come yet. Give the day on which they ended, today at the latest.',
  'gone-none-waiting': () =>
    'None of these rows waits for an answer any more: somebody answered, or a later extract has them again.',
  'checking-stopped': () => 'The checks of case records were stopped before their end. Nothing was changed.',
  'case-check-unknown': (f: { check: string }) =>
    `There is no check “${f.check}” of case records. The catalogue of case checks lists all of them.`,
  'case-finding-unknown': () =>
    'No check finds this any more: its rows have changed, or they are gone. Look at the list again.',
  'record-source-unknown': (f: { source: string; sources: string[] }) =>
    `No source of case records is called “${f.source}”. ${f.sources.length > 0 ? `There is: ${f.sources.join(', ')}.` : 'None has brought records yet.'}`,
  'hold-until-past': () => 'This day has passed. Give the last day of the hold, today or later, or leave it empty.',
  'person-number-unknown': () => 'No source gives this number to anybody here. Write it as the case system does.',
  'person-number-twice': (f: { sources: string[] }) =>
    `Several people have this number in different sources. Say whose number it is: ${f.sources.join(', ')}.`,
  'destroy-not-due': (f: { count: number }) =>
    `${f.count === 1 ? 'One' : f.count} of the list ${f.count === 1 ? 'is' : 'are'} not due for review any more. Nothing was destroyed: look at the list again.`,
  'destroy-held': (f: { count: number }) =>
    `${f.count === 1 ? 'One' : f.count} of the list ${f.count === 1 ? 'is' : 'are'} held back. Nothing was destroyed: lift the hold first, or leave ${f.count === 1 ? 'it' : 'them'} out.`,
  'destroy-open-plan': (f: { count: number }) =>
    `${f.count === 1 ? 'One person' : `${f.count} people`} of the list still ${f.count === 1 ? 'has' : 'have'} an open plan. Nothing was destroyed: have the case system put right first, or leave ${f.count === 1 ? 'it' : 'them'} out.`,
  ...benchmarkSentences,
  'slice-needed': (f: { is: string }) =>
    `“${f.is}” is one group of a breakdown, and none is named. Say which, such as phase.`,
  ...caseFigureSentences,
  ...commentarySentences,
  ...versionSentences,
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
