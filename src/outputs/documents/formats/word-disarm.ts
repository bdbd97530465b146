// What a template may not bring along: things fetched from elsewhere, embedded files and controls, fields that run.

import { descendants, textOf, type XmlElement } from '../../workbook-fill/xml.ts';
import { kindOf, OFFICE, type Relation, type WordPackage } from './word-package.ts';
import { safeAddress } from './word-text.ts';
import { mapAttributes, own, plain, prefixesOf, prune, withPrefix } from './word-xml.ts';

/** Kinds of parts that only say how the document looks. */
const KEPT = new Set([
  ...['officeDocument', 'core-properties', 'extended-properties', 'custom-properties'],
  ...['styles', 'settings', 'theme', 'fontTable', 'font', 'numbering', 'header', 'footer', 'image'],
  ...['footnotes', 'endnotes', 'customXml', 'customXmlProps'],
  ...['diagramData', 'diagramLayout', 'diagramQuickStyle', 'diagramColors', 'diagramDrawing'],
]);
/** What is told of when it is taken out; others go without a word. */
const TOLD: Record<string, string> = {
  attachedTemplate: 'another template',
  image: 'a picture from elsewhere',
  hyperlink: 'a link that would open a file',
  oleObject: 'an embedded object',
  package: 'an embedded file',
  control: 'a control',
  aFChunk: 'a file taken in',
  subDocument: 'another document',
  mailMergeSource: 'a mail merge',
  mailMergeHeaderSource: 'a mail merge',
  chart: 'an embedded chart',
};
const FIELDS = new Set(
  'PAGE NUMPAGES SECTION SECTIONPAGES PAGEREF REF NOTEREF STYLEREF SEQ TOC TC INDEX XE TITLE SUBJECT AUTHOR KEYWORDS COMMENTS DOCPROPERTY LASTSAVEDBY CREATEDATE SAVEDATE PRINTDATE DATE TIME FILENAME NUMWORDS NUMCHARS REVNUM EDITTIME FORMTEXT FORMCHECKBOX FORMDROPDOWN SYMBOL LISTNUM ADVANCE'.split(
    ' ',
  ),
);
const FRAMES = new Set(['drawing', 'pict', 'object']);
const OLDER_PICTURES = new Set(['imagedata', 'fill', 'stroke']);
const SETTINGS = new Set([
  'attachedTemplate',
  'attachedSchema',
  'linkStyles',
  'updateFields',
  'mailMerge',
  'saveThroughXslt',
]);
const COMMENTS = new Set(['commentRangeStart', 'commentRangeEnd', 'commentReference', 'altChunk']);

/** What was taken out, in words. */
export interface Disarmed {
  linked: string[];
  fields: string[];
}

export function disarm(pack: WordPackage): Disarmed {
  const linked = new Set<string>();
  const fields = new Set<string>();
  const seen = new Set(['']);
  const visit = (path: string) => {
    takeOutRelations(pack, path, linked);
    if (/\.xml$/i.test(path)) disarmPart(pack, path, fields);
    for (const relation of pack.relations(path)) {
      const to = pack.pathOf(path, relation);
      if (relation.external || seen.has(to) || !pack.files.has(to)) continue;
      seen.add(to);
      visit(to);
    }
  };
  visit('');
  return { linked: [...linked].sort(), fields: [...fields].sort() };
}

function takeOutRelations(pack: WordPackage, path: string, linked: Set<string>): void {
  const relations = pack.relations(path);
  const kept = new Map<string, Relation>();
  const isKept = (relation: Relation): boolean => {
    const kind = kindOf(relation);
    if (relation.external) return kind === 'hyperlink' && safeAddress(relation.target) !== null;
    const to = pack.pathOf(path, relation);
    return KEPT.has(kind) && pack.files.has(to) && (kind === 'image' || kind === 'font' || /\.xml$/i.test(to));
  };
  for (const relation of relations) {
    if (isKept(relation)) {
      if (!kept.has(relation.id)) kept.set(relation.id, relation);
      continue;
    }
    const told = relation.external || kindOf(relation) !== 'image' ? TOLD[kindOf(relation)] : undefined;
    if (told) linked.add(told);
    else if (relation.external) linked.add('something from elsewhere');
  }
  relations.splice(0, relations.length, ...kept.values());
}

function disarmPart(pack: WordPackage, path: string, fields: Set<string>): void {
  const tree = pack.tree(path);
  const prefixes = prefixesOf(pack.text(path), OFFICE);
  const kept = new Set(['', ...pack.relations(path).map(({ id }) => id)]);
  const refersToGone = (one: XmlElement) => withPrefix(one, prefixes).some(({ value }) => !kept.has(plain(value)));
  const running = runningFields(tree, fields);
  for (const one of descendants(tree)) {
    // A picture that is both here and elsewhere stays as the one that is here.
    if (one.name === 'blip' && own(one, 'embed') !== null && kept.has(plain(own(one, 'embed'))))
      mapAttributes(one, ({ name, value }) => (name.endsWith(':link') ? null : value));
    // The older drawings may name an address beside the relation.
    if (OLDER_PICTURES.has(one.name))
      mapAttributes(one, ({ name, value }) => (/(?:^|:)(?:src|href|althref)$/.test(name) ? null : value));
  }
  prune(tree, (one) => {
    if (running.has(one)) return one.name === 'fldSimple' ? 'unwrap' : 'drop';
    if (COMMENTS.has(one.name) || (SETTINGS.has(one.name) && /settings/.test(path))) return 'drop';
    if (FRAMES.has(one.name) && (refersToGone(one) || [...descendants(one)].some(refersToGone))) return 'drop';
    if (!refersToGone(one)) return 'keep';
    return one.name === 'hyperlink' ? 'unwrap' : 'drop';
  });
}

/** The marks and instructions of fields that are not plainly harmless; what they last showed stays. */
function runningFields(tree: XmlElement, told: Set<string>): Set<XmlElement> {
  const found = new Set<XmlElement>();
  const open: { parts: XmlElement[]; instruction: string; isRead: boolean }[] = [];
  const judge = (instruction: string, parts: XmlElement[]) => {
    if (isHarmless(instruction)) return;
    for (const part of parts) found.add(part);
    told.add(/^\s*(\w{1,20})/.exec(instruction)?.[1]?.toUpperCase() ?? 'unnamed');
  };
  for (const one of descendants(tree)) {
    if (one.name === 'fldSimple') judge(plain(own(one, 'instr')), [one]);
    const field = open.at(-1);
    if (one.name === 'fldChar') {
      const type = own(one, 'fldCharType');
      if (type === 'begin') open.push({ parts: [one], instruction: '', isRead: false });
      else if (field) {
        field.parts.push(one);
        field.isRead = true;
        if (type === 'end') judge(field.instruction, open.pop()!.parts);
      } else found.add(one);
    } else if (one.name === 'instrText' && !field?.isRead) {
      if (field) {
        field.parts.push(one);
        field.instruction += textOf(one);
      } else found.add(one);
    }
  }
  for (const field of open) for (const part of field.parts) found.add(part);
  return found;
}

function isHarmless(instruction: string): boolean {
  const [, word, rest] = /^\s*(\S*)([\s\S]*)$/.exec(instruction)!;
  const name = word!.toUpperCase();
  if (name === 'HYPERLINK') {
    const address = /^\s*(?:"([^"]*)"|([^\s"]+))/.exec(rest!);
    const to = address?.[1] ?? address?.[2] ?? '';
    return /^\\l$/i.test(to) || safeAddress(to) !== null;
  }
  return FIELDS.has(name);
}
