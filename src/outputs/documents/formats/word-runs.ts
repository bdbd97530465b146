// Words as runs of text; links only to addresses that a reader may be led to.

import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { Words } from '../document.ts';
import { QUIET } from './word-styles.ts';
import { plainText, safeAddress } from './word-text.ts';

export function runsOf(words: Words): ParagraphChild[] {
  return words.map((run) => {
    if (typeof run === 'string') return new TextRun(plainText(run));
    const text = plainText(run.text);
    const look = run.look === 'strong' ? { bold: true } : run.look === 'quiet' ? { color: QUIET } : {};
    const link = run.href === undefined ? null : safeAddress(run.href);
    if (link === null) return new TextRun({ text, ...look });
    return new ExternalHyperlink({ link, children: [new TextRun({ text, style: 'Hyperlink', bold: look.bold })] });
  });
}
