// The stored papers of an area as sheets to check, in the order of their dates; made once while the figures stand.

import { setImmediate } from 'node:timers/promises';
import { type Day, dayInLondon } from '../../clocks/index.ts';
import { paperRows, type Store, statementsOfPaper } from '../../store/index.ts';
import type { Figures } from '../figures.ts';
import { checked, type SheetToList } from './findings.ts';
import { EarlierPapers, type PaperToCheck, sheetOf } from './sheet.ts';

export interface StoredSheet extends SheetToList {
  /** the paper's id */
  paper: string;
}

export interface StoredSheets {
  sheets: StoredSheet[];
  /** what the papers gave, for a file that is held against them */
  earlier: EarlierPapers;
}

const kept = new WeakMap<Figures, Map<Day, Promise<StoredSheets>>>();

export function storedSheets(store: Store, figures: Figures, today: Day): Promise<StoredSheets> {
  const byDay = kept.get(figures) ?? new Map<Day, Promise<StoredSheets>>();
  kept.set(figures, byDay);
  const standing = byDay.get(today);
  if (standing) return standing;
  const reading = readSheets(store, figures, today);
  byDay.clear();
  byDay.set(today, reading);
  reading.catch(() => byDay.delete(today));
  return reading;
}

async function readSheets(store: Store, figures: Figures, today: Day): Promise<StoredSheets> {
  const earlier = new EarlierPapers();
  const papers: { paper: string; foundOn: Day; read: PaperToCheck }[] = [];
  const area = figures.area.code;
  for (const paper of figures.papers.toSorted((a, b) => a.statedOn - b.statedOn || (a.id < b.id ? -1 : 1))) {
    const read = {
      file: paper.fileName,
      title: paper.title,
      statedOn: paper.statedOn,
      rows: await paperRows(store, area, paper.id),
      statements: await statementsOfPaper(store, area, paper.id),
    };
    earlier.add(read);
    papers.push({ paper: paper.id, foundOn: dayInLondon(new Date(paper.recordedAt)), read });
  }
  const sheets: StoredSheet[] = [];
  for (const { paper, foundOn, read } of papers) {
    const sheet = sheetOf(read, figures.measureOf, today, earlier);
    sheets.push({ paper, foundOn, file: read.file, sheet });
    // One paper after another, and pages are answered in between.
    checked({ sheet });
    await setImmediate();
  }
  return { sheets, earlier };
}
