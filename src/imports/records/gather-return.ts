// The nine CSV files of a SEN2 return sent one beside another: they are one return, so they are read as one.

import { type Zippable, zipSync } from 'fflate';
import type { RecordFile } from './record-format.ts';

const MODULE_FILE =
  /(?:^|[_\s-])(?:sen2|person|requests|assessment|namedplan|plandetail|activeplans|placementdetail|senneed)\.csv$/i;

const PEOPLE_FILE = /person\.csv$/i;

/**
 * Files as they are to be imported: those that are modules of a return are put into one zip, whose name says what it is;
 * the others stay as they are. One module alone is left as it is, too: it is a list like any other.
 */
export function gatherReturn(files: readonly RecordFile[]): RecordFile[] {
  const modules = files.filter(({ name }) => MODULE_FILE.test(name));
  if (modules.length < 2 || !modules.some(({ name }) => PEOPLE_FILE.test(name))) return [...files];
  const entries: Zippable = {};
  for (const { name, bytes } of modules.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    // The bytes, and so what the file is known by, do not depend on the time of day.
    entries[name] = [bytes, { level: 1, mtime: '2000-01-01T00:00:00' }];
  }
  const people = modules.find(({ name }) => PEOPLE_FILE.test(name))!;
  const name = `${people.name.replace(/[_\s-]?person\.csv$/i, '') || 'sen2'}.zip`;
  return [...files.filter((file) => !modules.includes(file)), { name, bytes: zipSync(entries) }];
}
