// What floats above the cells of the council's own workbook: its logo, a chart over the months, and the boxes of comments.
import { zlibSync } from 'fflate';

const DRAWING_ML = 'http://schemas.openxmlformats.org/drawingml/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const corner = (name: string, column: number, row: number) =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

const LOGO = `<xdr:oneCellAnchor>${corner('from', 15, 0)}<xdr:ext cx="1219200" cy="381000"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Logo" descr="Sandbourne Council"/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1219200" cy="381000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>`;
const FRAME = `<xdr:twoCellAnchor>${corner('from', 1, 22)}${corner('to', 12, 37)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="Requests and plans"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING_ML}/chart"><c:chart xmlns:c="${DRAWING_ML}/chart" r:id="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
export const DRAWING = `<xdr:wsDr xmlns:xdr="${DRAWING_ML}/spreadsheetDrawing" xmlns:a="${DRAWING_ML}/main" xmlns:r="${OFFICE}">${LOGO}${FRAME}</xdr:wsDr>`;

const series = (nth: number, row: number) =>
  `<c:ser><c:idx val="${nth}"/><c:order val="${nth}"/><c:tx><c:strRef><c:f>Scorecard!$B$${row}</c:f></c:strRef></c:tx><c:spPr><a:ln w="28575"><a:solidFill><a:srgbClr val="${nth === 0 ? '1F3B5B' : 'C55A11'}"/></a:solidFill></a:ln></c:spPr><c:marker><c:symbol val="circle"/></c:marker><c:cat><c:numRef><c:f>Scorecard!$F$5:$K$5</c:f></c:numRef></c:cat><c:val><c:numRef><c:f>Scorecard!$F$${row}:$K$${row}</c:f></c:numRef></c:val><c:smooth val="0"/></c:ser>`;
const axis = (name: string, id: number, cross: number, position: string, format: string) =>
  `<c:${name}><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/><c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${cross}"/><c:crosses val="autoZero"/></c:${name}>`;
export const CHART = `<c:chartSpace xmlns:c="${DRAWING_ML}/chart" xmlns:a="${DRAWING_ML}/main" xmlns:r="${OFFICE}"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series(0, 8)}${series(1, 9)}<c:marker val="1"/><c:axId val="50010"/><c:axId val="50020"/></c:lineChart>${axis('catAx', 50010, 50020, 'b', 'mmm\\-yy')}${axis('valAx', 50020, 50010, 'l', '#,##0')}</c:plotArea><c:legend><c:legendPos val="b"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;

const NOTED = [
  { cell: 'I9', row: 8, column: 8, text: 'Includes 4 requests that came in on paper.' },
  { cell: 'O12', row: 11, column: 14, text: 'Agreed by the board in April 2024.' },
];
export const COMMENTS = `<comments xmlns="${MAIN}"><authors><author>Data team</author></authors><commentList>${NOTED.map(({ cell, text }) => `<comment ref="${cell}" authorId="0"><text><r><t xml:space="preserve">${text}</t></r></text></comment>`).join('')}</commentList></comments>`;
export const NOTES = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${NOTED.map(({ row, column }, i) => `<v:shape id="_x0000_s${1025 + i}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${row - 1}, 2, ${column + 3}, 15, ${row + 3}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`).join('')}</xml>`;

const [WIDE, HIGH] = [96, 30];

/** A blue field with a white sail on it, made of points as PNG keeps them. */
export function logo(): Uint8Array {
  const lines = new Uint8Array(HIGH * (1 + WIDE * 3));
  for (let y = 0; y < HIGH; y += 1) {
    for (let x = 0; x < WIDE; x += 1) {
      const isSail = x > 14 && x < 15 + y - 3 && y > 3 && y < 26;
      const isWave = y > 20 && y < 24 && x > 44 && x < 88;
      lines.set(isSail || isWave ? [255, 255, 255] : [31, 59, 91], y * (1 + WIDE * 3) + 1 + x * 3);
    }
  }
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, WIDE);
  view.setUint32(4, HIGH);
  head.set([8, 2, 0, 0, 0], 8);
  return new Uint8Array([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', head),
    ...chunk('IDAT', zlibSync(lines)),
    ...chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const made = new Uint8Array(12 + content.length);
  const view = new DataView(made.buffer);
  view.setUint32(0, content.length);
  made.set(new TextEncoder().encode(name), 4);
  made.set(content, 8);
  view.setUint32(8 + content.length, checksum(made.subarray(4, 8 + content.length)));
  return made;
}

function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
