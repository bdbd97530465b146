// What a Word file says of itself: title, language, who signed, and the version with its hash; no day but the signed one.

import { isoDay } from '../../../clocks/index.ts';
import { descendants, elements, escapeXml, textOf, writeXml, type XmlElement } from '../../workbook-fill/xml.ts';
import type { PaperDocument } from '../document.ts';
import { OFFICE, type WordPackage, XML_HEAD } from './word-package.ts';
import { plainText } from './word-text.ts';
import { own, plain, rootOf, setOwn } from './word-xml.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const PROPERTIES = 'application/vnd.openxmlformats-officedocument';
const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

export function writeProperties(pack: WordPackage, document: PaperDocument): void {
  put(pack, 'core-properties', `${PACKAGE}/relationships/metadata/core-properties`, 'core', coreXml(document));
  put(pack, 'extended-properties', `${OFFICE}/extended-properties`, 'app', ownersXml(pack));
  put(pack, 'custom-properties', `${OFFICE}/custom-properties`, 'custom', customXml(pack, document));
  speakBritishEnglish(pack);
}

function put(pack: WordPackage, kind: string, type: string, name: string, xml: string): void {
  const content = kind === 'core-properties' ? 'application/vnd.openxmlformats-package' : PROPERTIES;
  const known = pack.related('', kind);
  const path = known ?? `docProps/${name}.xml`;
  pack.put(path, XML_HEAD + xml, `${content}.${kind}+xml`);
  if (!known) pack.relate('', { type, target: path, external: false });
}

const text = (words: string) => escapeXml(plainText(words));

function coreXml({ id, title, stamp }: PaperDocument): string {
  const day = `${isoDay(stamp.signedOn)}T00:00:00Z`;
  const dated = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}</dcterms:${name}>`;
  return [
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    `<dc:title>${text(title)}</dc:title><dc:creator>${text(stamp.signedBy)}</dc:creator><dc:identifier>${text(id)}</dc:identifier>`,
    `<dc:description>${text(`Version ${stamp.version}. Check: ${stamp.check}`)}</dc:description><dc:language>en-GB</dc:language>`,
    `<cp:lastModifiedBy>${text(stamp.signedBy)}</cp:lastModifiedBy><cp:revision>1</cp:revision><cp:version>${text(String(stamp.version))}</cp:version>`,
    `${dated('created')}${dated('modified')}</cp:coreProperties>`,
  ].join('');
}

/** Of what a template says of itself, the council's name stays. */
function ownersXml(pack: WordPackage): string {
  const known = pack.related('', 'extended-properties');
  const company = known && [...descendants(pack.tree(known))].find(({ name }) => name === 'Company');
  const words = company ? `<Company>${escapeXml(textOf(company))}</Company>` : '';
  return `<Properties xmlns="${OFFICE.replace('/relationships', '/extended-properties')}">${words}</Properties>`;
}

function customXml(pack: WordPackage, { stamp }: PaperDocument): string {
  const ours: [name: string, type: string, value: string][] = [
    ['Version', 'i4', String(stamp.version)],
    ['Check', 'lpwstr', stamp.check],
    ['SHA-256', 'lpwstr', stamp.hash],
    ['Signed by', 'lpwstr', stamp.signedBy],
    ['Signed as', 'lpwstr', stamp.signedAs],
    ['Signed on', 'lpwstr', isoDay(stamp.signedOn)],
  ];
  const names = new Set(ours.map(([name]) => name.toLowerCase()));
  const known = pack.related('', 'custom-properties');
  const theirs = (known ? elements(rootOf(pack.tree(known)), 'property') : []).filter(
    (one) => !names.has(plain(own(one, 'name')).toLowerCase()) && own(one, 'linkTarget') === null,
  );
  const open = known ? rootOf(pack.tree(known)).tag.replace(/\s*\/?>$/, '>') : '';
  const from = Math.max(1, ...theirs.map((one) => Number(own(one, 'pid')) || 1)) + 1;
  const namespace = OFFICE.replace('/relationships', '/custom-properties');
  const types = OFFICE.replace('/relationships', '/docPropsVTypes');
  const written = ours.map(
    ([name, type, value], i) =>
      `<property xmlns="${namespace}" fmtid="${FORMAT}" pid="${from + i}" name="${name}"><vt:${type} xmlns:vt="${types}">${text(value)}</vt:${type}></property>`,
  );
  const root = theirs.length > 0 ? open : `<Properties xmlns="${namespace}">`;
  const close = `</${/^<([^\s>]+)/.exec(root)![1]}>`;
  return `${root}${theirs.map(writeXml).join('')}${written.join('')}${close}`;
}

/** The words are English whatever language the template was set up in. */
function speakBritishEnglish(pack: WordPackage): void {
  const path = pack.related(pack.main!, 'styles');
  if (!path) return;
  const speaks = (one: XmlElement) =>
    one.name === 'docDefaults' ||
    (one.name === 'style' && own(one, 'default') !== null && own(one, 'type') === 'paragraph');
  for (const holder of elements(rootOf(pack.tree(path))).filter(speaks))
    for (const one of descendants(holder))
      if (one.name === 'lang' && own(one, 'val') !== null) setOwn(one, 'val', 'en-GB');
}
