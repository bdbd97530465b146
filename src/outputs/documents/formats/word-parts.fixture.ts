// Word files for tests: read back by other means than they are written by, and templates such as a council has.

import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export type Parts = Record<string, string>;

/** Every part that is XML as text; each is well formed, with every prefix declared. */
export function partsOf(bytes: Uint8Array): Parts {
  const parts: Parts = {};
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    if (!/\.(?:xml|rels|svg)$/.test(path)) continue;
    parts[path] = strFromU8(content);
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => assert.fail(`${path}: ${error.message}`));
    parser.write(parts[path]).close();
  }
  return parts;
}

export const found = (xml: string, pattern: RegExp): string[] =>
  [...xml.matchAll(pattern)].map((one) => one[1] ?? one[0]);

/** What a reader sees of a part, paragraph after paragraph. */
export function wordsOf(xml: string): string[] {
  return found(xml, /<w:p[ >].*?<\/w:p>/gs).map((paragraph) =>
    found(paragraph, /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)
      .join('')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&'),
  );
}

/** Every relation leads to a part that is there, and every relation that a part names exists. */
export function assertWhole(parts: Parts, all: string[]): void {
  const there = new Set(all);
  for (const [path, xml] of Object.entries(parts)) {
    if (!path.endsWith('.rels')) continue;
    const owner = path.replace(/_rels\/(.*)\.rels$/, '$1');
    const folder = owner.slice(0, owner.lastIndexOf('/') + 1);
    const ids = new Set<string>();
    for (const [tag] of xml.matchAll(/<Relationship [^>]*>/g)) {
      const id = /Id="([^"]*)"/.exec(tag)![1]!;
      assert.equal(ids.has(id), false, `${path} has ${id} twice`);
      ids.add(id);
      if (/TargetMode="External"/.test(tag)) assert.match(tag, /Target="(?:https?:|mailto:)/);
      else {
        const target = /Target="([^"]*)"/.exec(tag)![1]!;
        const to = target.startsWith('/') ? target.slice(1) : folder + target;
        assert.ok(there.has(to), `${path} leads to ${to}`);
      }
    }
    for (const id of found(parts[owner] ?? '', /\sr:(?:id|embed|link)="([^"]*)"/g))
      assert.ok(ids.has(id), `${owner}: ${id}`);
  }
  const types = parts['[Content_Types].xml']!;
  for (const path of all) {
    const extension = path.slice(path.lastIndexOf('.') + 1);
    if (path !== '[Content_Types].xml')
      assert.ok(types.includes(`PartName="/${path}"`) || types.includes(`Extension="${extension}"`), `type of ${path}`);
  }
}

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relations = (inside: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
export const relation = (id: string, kind: string, target: string, more = '') =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${more}/>`;
const style = (type: string, id: string, name: string, inside = '') =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;

/** A council's template as Word set to German writes it: styles known by their names, and by ids of its own. */
export const COUNCIL: Parts = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${TYPE}.template.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/word/header1.xml" ContentType="${TYPE}.header+xml"/><Override PartName="/word/footer1.xml" ContentType="${TYPE}.footer+xml"/><Override PartName="/word/numbering.xml" ContentType="${TYPE}.numbering+xml"/><Override PartName="/word/settings.xml" ContentType="${TYPE}.settings+xml"/></Types>`,
  '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
  'word/document.xml': `<w:document ${W}><w:body><w:p><w:r><w:t>Report of the director</w:t></w:r></w:p><w:p><w:r><w:t>{{doc</w:t></w:r><w:r><w:t>ument}}</w:t></w:r></w:p><w:p><w:r><w:t>Contact: committee services</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId7"/><w:footerReference w:type="default" r:id="rId8"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2000" w:right="1200" w:bottom="1400" w:left="1800" w:header="700" w:footer="700" w:gutter="0"/></w:sectPr></w:body></w:document>`,
  'word/_rels/document.xml.rels': relations(
    [
      relation('rId3', 'styles', 'styles.xml'),
      relation('rId4', 'numbering', 'numbering.xml'),
      relation('rId5', 'settings', 'settings.xml'),
      relation('rId7', 'header', 'header1.xml'),
      relation('rId8', 'footer', 'footer1.xml'),
    ].join(''),
  ),
  'word/styles.xml': `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:sz w:val="24"/><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>${style('paragraph', 'berschrift1', 'heading 1', '<w:basedOn w:val="Standard"/><w:rPr><w:color w:val="6B1F7A"/></w:rPr>')}${style('paragraph', 'berschrift2', 'Heading 2', '<w:rPr><w:color w:val="6B1F7A"/></w:rPr>')}${style('paragraph', 'Heading3', 'Contents banner')}${style('paragraph', 'Aufzhlung', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr>')}${style('table', 'Tabellenraster', 'Table Grid')}${style('paragraph', 'Beschriftung', 'caption')}</w:styles>`,
  'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="9"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="–"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="9"/></w:num></w:numbering>`,
  'word/settings.xml': `<w:settings ${W}><w:evenAndOddHeaders w:val="0"/></w:settings>`,
  'word/header1.xml': `<w:hdr ${W} xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><w:p><w:r><w:drawing><wp:inline><wp:docPr id="41" name="Logo" descr="Sandbourne Council"/></wp:inline></w:drawing></w:r><w:r><w:t>Sandbourne Council</w:t></w:r></w:p></w:hdr>`,
  'word/footer1.xml': `<w:ftr ${W}><w:p><w:r><w:t>sandbourne.example</w:t></w:r></w:p></w:ftr>`,
};

/** The council's template with some parts written otherwise; null leaves one out. */
export function councilTemplate(changed: Record<string, string | null> = {}): { name: string; bytes: Uint8Array } {
  const parts = Object.entries({ ...COUNCIL, ...changed }).flatMap(([path, text]) =>
    text === null ? [] : [[path, strToU8(text)] as const],
  );
  return { name: 'council.dotx', bytes: zipSync(Object.fromEntries(parts)) };
}
