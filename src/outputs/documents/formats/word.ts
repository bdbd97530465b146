// A document as a Word file that officers can edit: in the plain look, or in a council's own template.

import type { Issue } from '../../../clocks/index.ts';
import { descendants, type XmlElement } from '../../workbook-fill/xml.ts';
import type { PaperDocument } from '../document.ts';
import { readTemplate, type TemplateFile } from './word-check.ts';
import { disarm } from './word-disarm.ts';
import { PLAIN_PAGES, plainDocument } from './word-document.ts';
import { graft, TemplateClash } from './word-graft.ts';
import { wordIssue } from './word-issues.ts';
import { WordPackage } from './word-package.ts';
import { writeProperties } from './word-properties.ts';
import { type Place, placeIn } from './word-sections.ts';
import { numberDrawings, settle } from './word-settle.ts';
import { unzipped } from './word-zip.ts';

export interface WordFile {
  /** a whole document also when the template could not be used: then it has the plain look */
  bytes: Uint8Array;
  issues: Issue[];
}

const TWIPS_A_CENTIMETRE = 567;
const MOST_OF_OURS = 1_000_000_000;

export async function wordOf(document: PaperDocument, options: { template?: TemplateFile } = {}): Promise<WordFile> {
  let template = options.template && readTemplate(options.template);
  if (template instanceof WordPackage) {
    const { name } = options.template!;
    try {
      return await inTemplate(document, template, name);
    } catch (error) {
      if (!(error instanceof TemplateClash)) throw error;
      template = wordIssue('word-template-damaged', 'stops', { file: name }, { part: error.part });
    }
  }
  const made = settled(await plainDocument(document, null));
  numberDrawings(made, () => true);
  writeProperties(made, document);
  return { bytes: made.bytes(), issues: template ? [template] : [] };
}

/** Why a file cannot be used as template; null when it can. For when it is handed in. */
export function whyNoTemplate(file: TemplateFile): Issue | null {
  const read = readTemplate(file);
  return read instanceof WordPackage ? null : read;
}

const settled = (bytes: Uint8Array): WordPackage => {
  const pack = new WordPackage(unzipped(bytes, MOST_OF_OURS));
  settle(pack);
  return pack;
};

async function inTemplate(document: PaperDocument, template: WordPackage, file: string): Promise<WordFile> {
  const where = { file };
  const { linked, fields } = disarm(template);
  const place = placeIn(template.tree(template.main!));
  const { hasHead, hasFoot } = place;
  const page = place.page ?? PLAIN_PAGES[document.paper];
  const made = settled(await plainDocument(document, { page, hasHead, hasFoot }));
  const ours = new Set<XmlElement>(descendants(made.tree(made.main!)));
  const { added, hadStyles } = graft(made, template, place, page);
  numberDrawings(template, (one) => ours.has(one));
  writeProperties(template, document);
  const issues: Issue[] = [];
  if (linked.length > 0) issues.push(wordIssue('word-template-linked', 'warns', where, { kinds: linked }));
  if (fields.length > 0) issues.push(wordIssue('word-template-fields', 'warns', where, { fields }));
  if (!hadStyles) issues.push(wordIssue('word-template-no-styles', 'warns', where, {}));
  else if (added.length > 0) issues.push(wordIssue('word-template-styles-added', 'warns', where, { styles: added }));
  return { bytes: template.bytes(), issues: [...issues, ...aboutThePage(document, place, where)] };
}

function aboutThePage({ paper }: PaperDocument, { page, lost }: Place, where: { file: string }): Issue[] {
  const issues: Issue[] = [];
  const centimetres = ({ width, left, right }: { width: number; left: number; right: number }) =>
    Math.round((width - left - right) / TWIPS_A_CENTIMETRE);
  const [have, need] = [page && centimetres(page), centimetres(PLAIN_PAGES[paper])];
  if (have === null) issues.push(wordIssue('word-template-no-page', 'warns', where, {}));
  else if (have < need * 0.75) issues.push(wordIssue('word-template-narrow', 'warns', where, { have, need }));
  if (lost !== '')
    issues.push(
      wordIssue('word-template-words-left', 'warns', where, {
        words: lost.length > 60 ? `${lost.slice(0, 60)}…` : lost,
      }),
    );
  return issues;
}
