// A signed version as an Excel workbook: its scorecard, how far it can be trusted, what changed, what each KPI means, every figure, and the words.

import { monthName, plainDay } from '../../../clocks/index.ts';
import { ALL_COLUMNS, type SignedVersion } from '../../../insight/index.ts';
import { type ScorecardWorkbook, scorecardSheets, titleOf } from '../../scorecard-workbook.ts';
import { dated, head, LONG_TEXT, NAME, TITLE, text } from '../../workbook-cells.ts';
import { type WrittenCell, type WrittenSheet, writeWorkbook } from '../../workbook-writer.ts';
import type { Stamp } from '../document.ts';
import { changesSheet } from './workbook-changes.ts';
import { definitionsSheet } from './workbook-definitions.ts';
import { figuresSheet } from './workbook-figures.ts';
import { trustSheet } from './workbook-trust.ts';
import { wordsSheet } from './workbook-words.ts';

/** The same version gives the same bytes on any day: the day in it is the day of signing. */
export function versionWorkbook(version: SignedVersion, stamp: Stamp): Promise<Uint8Array> {
  const scorecard: ScorecardWorkbook = {
    scorecard: version.scorecard,
    areaName: version.area.name,
    selection: version.selection?.title ?? null,
    columns: ALL_COLUMNS,
    today: version.signed.on,
    signed: `${signedLine(stamp)} Check: ${stamp.check}`,
  };
  const [sheet, reading] = scorecardSheets(scorecard);
  return writeWorkbook({
    title: titleOf(scorecard),
    madeOn: version.signed.on,
    sheets: [
      sheet,
      trustSheet(version),
      changesSheet(version),
      definitionsSheet(version),
      figuresSheet(version),
      wordsSheet(version),
      aboutSheet(version, stamp),
      reading,
    ],
  });
}

const signedLine = ({ version, signedBy, signedAs, signedOn }: Stamp): string =>
  `Published version ${version}, signed by ${signedBy}, ${signedAs}, on ${plainDay(signedOn)}.`;

const BASES: Record<SignedVersion['basis'], string> = {
  standing: 'Each KPI from the source that was signed for: case records, returns, or published papers.',
  cases: 'All figures are worked out from case records.',
};

function aboutSheet(version: SignedVersion, stamp: Stamp): WrittenSheet {
  const { area, title, month, basis, selection, cutOff, previous } = version;
  const lines: [string, WrittenCell][] = [
    ['Local area', text(`${area.name} (${area.code})`, LONG_TEXT)],
    ['Title', text(title, LONG_TEXT)],
    ['Month', text(monthName(month))],
    ['Scorecard', text(selection?.title ?? 'Everything that is shown', LONG_TEXT)],
    ['Figures', text(BASES[basis], LONG_TEXT)],
    ['Version', { value: stamp.version, format: '0', look: { stands: 'left' } }],
    ['Version before', text(previous === null ? 'None: this is the first.' : String(previous))],
    ['Signed by', text(stamp.signedBy, LONG_TEXT)],
    ['Signed as', text(stamp.signedAs, LONG_TEXT)],
    ['Signed on', dated(stamp.signedOn)],
    ['As known on', dated(cutOff.knownAt)],
    ['Cut-off', text(`Change ${cutOff.change}, read at ${cutOff.at}`, LONG_TEXT)],
    ['Check', text(stamp.check)],
    ['Whole check', text(stamp.hash, LONG_TEXT)],
  ];
  return {
    name: 'About',
    rows: [
      [text('About this workbook', TITLE)],
      [
        text(
          'Nothing in it runs, and nothing in it is asked for elsewhere. The same check stands on every document of this version.',
        ),
      ],
      [],
      [head('What'), head('Says')],
      ...lines.map(([what, says]) => [text(what, NAME), says]),
    ],
    widths: [18, 76],
    frozen: { rows: 4, columns: 1 },
    print: { paper: 'a4', repeats: 4 },
  };
}
