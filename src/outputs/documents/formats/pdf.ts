// A document as a PDF for paper and screen readers: PDF/UA-1, set by Typst from the words alone, the same bytes each time.

import { readFileSync } from 'node:fs';
import { type NodeCompiler as Compiler, NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import type { PaperDocument } from '../document.ts';
import { pagesOf } from './pdf-pages.ts';
import { arimo } from './typeface.ts';

const SECONDS_PER_DAY = 86_400;

interface Press {
  compiler: Compiler;
  template: string;
}

let press: Press | undefined;

/** Kept for the next document: reading the fonts takes longer than setting a page. */
function thePress(): Press {
  press ??= {
    compiler: NodeCompiler.create({ fontArgs: [{ fontBlobs: [...arimo().files] }] }),
    template: readFileSync(new URL('./pdf.typ', import.meta.url), 'utf8'),
  };
  return press;
}

/** Words reach the template as JSON and stay words: nothing in a document is ever read as Typst. */
export function pdfOf(document: PaperDocument): Uint8Array {
  const { compiler, template } = thePress();
  try {
    // One call, so that no set document waits for the garbage collector, which cannot see how big it is.
    return compiler.pdf(
      { mainFileContent: template, inputs: { document: JSON.stringify(pagesOf(document)) } },
      { pdfStandard: PdfStandard.UA_1, creationTimestamp: document.stamp.signedOn * SECONDS_PER_DAY },
    );
  } finally {
    // What it remembers of this document would be kept for as long as the process lives.
    compiler.evictCache(0);
  }
}
