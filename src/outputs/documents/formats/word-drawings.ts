// Drawings as Word takes them: the drawing itself with a picture of it for readers that know no SVG.

import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { ImageRun, type IRunPropertiesOptions } from 'docx';
import type { Drawing } from '../document.ts';
import { plainText, plainXml } from './word-text.ts';

const FONTS = ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf'].map((file) =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/arimo/${file}`)),
);

/** Pictures are made once for as many places as they stand in. */
export class Drawings {
  readonly #pictures = new Map<string, Buffer>();

  /** No wider than there is room for, in CSS pixels. */
  run(drawing: Drawing, room: number): ImageRun {
    return this.#run(drawing, Math.min(1, room / drawing.width), {});
  }

  /** A shape as high as the words beside it. */
  mark(drawing: Drawing): ImageRun {
    return this.#run(drawing, 0.8, { position: '-1.5pt' });
  }

  #run({ svg, width, height, alt }: Drawing, scale: number, run: IRunPropertiesOptions): ImageRun {
    const clean = plainXml(svg);
    const words = plainText(alt);
    return new ImageRun({
      type: 'svg',
      data: Buffer.from(withoutHaloes(clean)),
      fallback: { type: 'png', data: this.#picture(clean, width < 40 ? 4 : scale * 2, width > 200) },
      transformation: { width: width * scale, height: height * scale },
      ...(words
        ? { altText: { name: 'Drawing', description: words } }
        : { altText: { name: 'Drawing' }, decorative: true }),
      run,
    });
  }

  #picture(svg: string, zoom: number, isChart: boolean): Buffer {
    const known = this.#pictures.get(svg);
    if (known) return known;
    const png = new Resvg(svg, {
      font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: 'Arimo' },
      fitTo: { mode: 'zoom', value: zoom },
      ...(isChart ? { background: '#ffffff' } : {}),
    })
      .render()
      .asPng();
    this.#pictures.set(svg, png);
    return png;
  }
}

/** Word and LibreOffice know no paint-order and would draw a text's halo over it: theirs has none, the picture's has. */
function withoutHaloes(svg: string): string {
  return svg.replace(/<text[^>]* paint-order="stroke"[^>]*>/g, (tag) =>
    tag.replace(/ (?:paint-order|stroke(?:-\w+)*)="[^"]*"/g, ''),
  );
}
