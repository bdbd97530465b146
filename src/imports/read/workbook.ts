// Workbooks: an .xlsx read part by part under the limits, and the older kinds read whole.

import type { Severity } from '../../clocks/index.ts';
import type { Grid, GridSheet } from '../grid.ts';
import { type IssueCode, type IssueFacts, issue } from '../issues.ts';
import { Archive } from './archive.ts';
import type { DateSystem } from './displayed.ts';
import type { IssueList } from './issue-list.ts';
import { type Allowance, Refusal } from './limits.ts';
import { gridFromOlder } from './older-workbook.ts';
import { recogniseOle, recogniseZip } from './recognise.ts';
import { type SheetContext, SheetReader } from './sheet.ts';
import { isLocked } from './workbook-library.ts';
import {
  type CellStyle,
  type ListedSheet,
  type Relation,
  readComments,
  readRelations,
  readSharedTexts,
  readSheetList,
  readStyles,
  readTheme,
} from './workbook-parts.ts';
import { readXml } from './xml.ts';

const WORKBOOK = 'an Excel workbook';

export async function readZip(bytes: Uint8Array, allowance: Allowance, found: IssueList): Promise<Grid | null> {
  const tell = teller(allowance.file, found);
  let archive: Archive;
  try {
    archive = new Archive(bytes, allowance);
  } catch (error) {
    tell('file-not-readable', 'stops', { kind: 'an Excel workbook or a zip file', reason: reasonOf(error) });
    return null;
  }
  const kind = recogniseZip(archive.parts.keys(), await mimetypeOf(archive));
  if (typeof kind === 'object') {
    tell('file-wrong-kind', 'stops', { kind: kind.called, advice: kind.advice });
    return null;
  }
  archive.refuseIfTooBig();
  if ([...archive.parts.values()].some((part) => part.locked)) {
    tell('file-locked', 'stops', { kind: 'a workbook' });
    return null;
  }
  return attempt(kind === 'ods' ? 'an OpenDocument workbook' : WORKBOOK, tell, async () => {
    if (kind === 'xlsx') return new WorkbookReader(archive, allowance, found).read();
    await checkWhole(archive, allowance);
    return gridFromOlder(kind, bytes, allowance, found);
  });
}

export async function readOle(bytes: Uint8Array, allowance: Allowance, found: IssueList): Promise<Grid | null> {
  const tell = teller(allowance.file, found);
  const kind = recogniseOle(bytes);
  if (kind === 'xls') {
    return attempt('an Excel workbook of before 2007', tell, () => gridFromOlder('xls', bytes, allowance, found));
  }
  if (kind === 'locked') tell('file-locked', 'stops', { kind: WORKBOOK });
  else tell('file-wrong-kind', 'stops', { kind: kind.called, advice: kind.advice });
  return null;
}

type Tell = <C extends IssueCode>(code: C, severity: Severity, facts: IssueFacts[C], sheet?: string) => void;

function teller(file: string, found: IssueList): Tell {
  return (code, severity, facts, sheet) => {
    found.add(issue(code, severity, sheet === undefined ? { file } : { file, sheet }, facts));
  };
}

async function attempt(kind: string, tell: Tell, read: () => Promise<Grid>): Promise<Grid | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (isLocked(error)) tell('file-locked', 'stops', { kind });
    else tell('file-not-readable', 'stops', { kind, reason: reasonOf(error) });
    return null;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function mimetypeOf(archive: Archive): Promise<string> {
  const part = archive.find('mimetype');
  if (!part || part.declaredBytes > 200) return '';
  try {
    const pieces: Uint8Array[] = [];
    for await (const piece of archive.inflate(part)) pieces.push(piece);
    return Buffer.concat(pieces).toString('latin1');
  } catch {
    return '';
  }
}

/** Unpacks every part once and throws it away, so that a reader that holds all in memory is never given a bomb. */
async function checkWhole(archive: Archive, allowance: Allowance): Promise<void> {
  for (const part of archive.parts.values()) {
    let start = true;
    for await (const piece of archive.inflate(part)) {
      if (start && /\.xml$/i.test(part.name) && Buffer.from(piece.subarray(0, 2000)).includes('<!DOCTYPE')) {
        throw new Refusal(issue('file-doctype', 'stops', { file: allowance.file }, { part: part.name }));
      }
      start = false;
    }
  }
}

class WorkbookReader {
  readonly #archive: Archive;
  readonly #allowance: Allowance;
  readonly #found: IssueList;
  readonly #tell: Tell;

  constructor(archive: Archive, allowance: Allowance, found: IssueList) {
    this.#archive = archive;
    this.#allowance = allowance;
    this.#found = found;
    this.#tell = teller(allowance.file, found);
  }

  async read(): Promise<Grid> {
    const workbook = await this.#workbookPath();
    const relations = await this.#relationsOf(workbook);
    const pieces = this.#part(workbook);
    if (!pieces) throw new Error('its list of sheets is missing');
    const { sheets, dateSystem } = await readSheetList(pieces, this.#allowance);
    if (sheets.length === 0) throw new Error('it lists no sheets');
    const styles = await this.#styles(relations);
    const texts = await this.#texts(relations);
    const read: GridSheet[] = [];
    for (const listed of sheets) {
      const sheet = await this.#sheet(listed, relations.get(listed.relation), { texts, styles, dateSystem });
      if (sheet) read.push(sheet);
    }
    return { kind: 'xlsx', sheets: read, issues: [] };
  }

  async #workbookPath(): Promise<string> {
    const relations = [...(await this.#relationsOf('')).values()];
    return relations.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  }

  #part(path: string): AsyncIterable<Uint8Array> | null {
    const part = this.#archive.find(path);
    return part ? this.#archive.inflate(part) : null;
  }

  async #relationsOf(path: string): Promise<Map<string, Relation>> {
    const cut = path.lastIndexOf('/') + 1;
    const pieces = this.#part(`${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`);
    return pieces ? readRelations(pieces, path, this.#allowance) : new Map();
  }

  #related(relations: Map<string, Relation>, type: string): AsyncIterable<Uint8Array> | null {
    for (const relation of relations.values()) if (relation.type === type) return this.#part(relation.target);
    return null;
  }

  async #styles(relations: Map<string, Relation>): Promise<CellStyle[]> {
    const theme = this.#related(relations, 'theme');
    const colours = theme ? await readTheme(theme, this.#allowance) : [];
    const styles = this.#related(relations, 'styles');
    return styles ? readStyles(styles, colours, this.#allowance) : [];
  }

  async #texts(relations: Map<string, Relation>): Promise<string[]> {
    const texts = this.#related(relations, 'sharedStrings');
    return texts ? readSharedTexts(texts, this.#allowance) : [];
  }

  async #sheet(
    listed: ListedSheet,
    relation: Relation | undefined,
    workbook: { texts: string[]; styles: CellStyle[]; dateSystem: DateSystem },
  ): Promise<GridSheet | null> {
    const { name } = listed;
    if (relation && relation.type !== 'worksheet') {
      const kind = relation.type === 'chartsheet' ? 'a chart' : `a sheet of the kind "${relation.type}"`;
      this.#tell('sheet-not-cells', 'warns', { kind }, name);
      return null;
    }
    const pieces = relation ? this.#part(relation.target) : null;
    if (!relation || !pieces) {
      this.#tell('sheet-missing', 'stops', {}, name);
      return null;
    }
    const remarks = this.#related(await this.#relationsOf(relation.target), 'comments');
    const comments = remarks ? await readComments(remarks, this.#allowance) : new Map<string, string>();
    const context: SheetContext = { name, comments, allowance: this.#allowance, found: this.#found, ...workbook };
    const reader = new SheetReader(context);
    await readXml(pieces, relation.target, this.#allowance, reader);
    const sheet = reader.end();
    if (listed.hidden) {
      sheet.hidden = true;
      this.#tell('sheet-hidden', 'warns', { very: listed.hidden === 'veryHidden' }, name);
    }
    return sheet;
  }
}
