// Plants the faults of plant.csv into laid-out papers, and says of each in which row and column it came to stand.
import { type Cell, columnLetter, type Page, printedNumber } from './page.ts';
import { type Plant, type Tables, targetAt } from './tables.ts';

export interface Fault {
  fault: string;
  kind: string;
  file: string;
  sheet: string | null;
  /** line of a text or CSV, row of a sheet; in a page the heading, paragraph, caption or table row, counted from 1 */
  row: number;
  column: string;
  part: string;
  measure: string;
  period: string | null;
  printed: string;
  true: string;
  why: string;
  alsoSeenAs: string[];
}

interface Found {
  cell: Cell;
  sheet: string | null;
  row: number;
  column: number;
  cells: Cell[];
}

const GLYPHS: Record<Page['shape'], { up: string; down: string; same: string }> = {
  'board-scorecard': { up: '▲', down: '▼', same: '►' },
  'service-scorecard': { up: '▲', down: '▼', same: '▶' },
  'scrutiny-appendix': { up: '', down: '', same: '' },
  'partner-return': { up: '↑', down: '↓', same: '↔' },
};
const RATING_FILLS: Record<string, string> = { G: '#a9d8b8', A: '#ffe699', R: '#f4b6b6' };

/** Faults in figures first, then arrows and ratings by what is printed, then faults in arrows: so that only these contradict. */
export function plantFaults(t: Tables, page: Page): Fault[] {
  const plants = t.plants.filter((plant) => plant.file === page.file);
  const inFigures = plants.filter((plant) => plant.part !== 'trend').flatMap((plant) => plantOne(page, plant));
  drawArrows(page);
  rate(t, page);
  const inArrows = plants.filter((plant) => plant.part === 'trend').flatMap((plant) => plantOne(page, plant));
  return [...inFigures, ...inArrows];
}

function plantOne(page: Page, plant: Plant): Fault[] {
  const found = findCells(
    page,
    (cell) =>
      cell.measure === plant.measure &&
      cell.part === plant.part &&
      (plant.period === '' || cell.period === plant.period),
  );
  if (plant.action === 'shift') return shift(page, plant, found);
  if (found.length !== 1)
    throw new RangeError(
      `${plant.fault} in ${page.file}: ${found.length} cells are ${plant.part} of ${plant.measure} ${plant.period}`,
    );
  const { cell } = found[0]!;
  const was = cell.text;
  if (was === plant.printed) throw new RangeError(`${plant.fault} in ${page.file}: the cell prints ${was} already`);
  print(cell, plant.printed);
  return [faultAt(page, plant, found[0]!, was)];
}

/** Puts another text in a cell; in a workbook the number that its format shows so. */
function print(cell: Cell, text: string): void {
  const number = printedNumber(text);
  cell.text = text;
  delete cell.formula;
  if (cell.number !== undefined) {
    if (number === null) delete cell.number;
    else cell.number = text.endsWith('%') ? number / 100 : number;
  }
}

/** Every figure of the row one column to the right, the last running into the column after the months. */
function shift(page: Page, plant: Plant, found: Found[]): Fault[] {
  const { cells, column, row, sheet } = found[0]!;
  const before = cells.slice(column, column + found.length + 1).map((cell) => cell.text);
  return before.flatMap((was, i) => {
    const cell = cells[column + i]!;
    print(cell, i === 0 ? '' : before[i - 1]!);
    return cell.text === was ? [] : [faultAt(page, plant, { cell, sheet, row, column: column + i, cells }, was)];
  });
}

function faultAt(page: Page, plant: Plant, { cell, sheet, row, column }: Found, was: string): Fault {
  return {
    fault: plant.fault,
    kind: plant.kind,
    file: page.file,
    sheet,
    row,
    column: columnLetter(column),
    part: cell.part ?? '',
    measure: plant.measure,
    period: cell.period ?? null,
    printed: cell.text,
    true: was,
    why: plant.why,
    alsoSeenAs: plant.also,
  };
}

function findCells(page: Page, isWanted: (cell: Cell) => boolean): Found[] {
  return page.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((cells, i) =>
      cells.flatMap((cell, column) => (isWanted(cell) ? [{ cell, sheet: sheet.name, row: i + 1, column, cells }] : [])),
    ),
  );
}

function drawArrows(page: Page): void {
  const glyphs = GLYPHS[page.shape];
  for (const { cell, cells } of findCells(page, (one) => one.part === 'trend')) {
    const figures = cells.filter(
      (one) => one.part === 'figure' && (cell.period === undefined || one.period! <= cell.period),
    );
    const last = figures.at(-1);
    const now = last ? printedNumber(last.text) : null;
    const before = figures
      .slice(0, -1)
      .map((one) => printedNumber(one.text))
      .findLast((value) => value !== null);
    if (now === null || before === undefined || before === null) continue;
    cell.text = now > before ? glyphs.up : now < before ? glyphs.down : glyphs.same;
  }
}

/** A letter in the board's paper, a fill in the workbook; nothing where there is no target or no judgement. */
function rate(t: Tables, page: Page): void {
  const last = page.sheets
    .flatMap((sheet) => sheet.rows.flat())
    .reduce((latest, cell) => (cell.part === 'figure' && cell.period! > latest ? cell.period! : latest), '');
  for (const { cell, cells } of findCells(page, (one) => one.part === 'figure' && one.period === last)) {
    const row = t.measures.get(cell.measure!)!;
    const target = targetAt(t, cell.measure!, page.statedOn);
    const value = printedNumber(cell.text);
    if (target === null || row.polarity === null || value === null) continue;
    const short = row.polarity === 'higher' ? target - value : value - target;
    const letter = short <= 0 ? 'G' : short <= target / 10 ? 'A' : 'R';
    const rating = cells.find((one) => one.part === 'rating');
    if (rating) rating.text = letter;
    else if (page.shape === 'service-scorecard') cell.fill = RATING_FILLS[letter]!;
  }
}
