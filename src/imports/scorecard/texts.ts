// Everything in a document that is not the scorecard, kept in its order under its headings: prose, action tables, glossary, keys.

import type { PaperText } from '../paper.ts';
import { tidyText } from './plain-text.ts';

const GLOSSARY = /^(?:\d+\.? )?(?:glossary|abbreviations|acronyms|definitions|glossary of terms)\b/i;
const KEY = /^(?:rag )?(?:key|legend)\b|^(?:rag|brag) (?:rating|status|key)/i;
const NUMBERED = /^(?:\d+(?:\.\d+)*\.?|[ivx]+\.|appendix \w+:?)\s+(?!None\b|N\/A\b)\p{Lu}[^.;]{2,90}$/iu;

/** The words of a heading without the marks that made it one; null when the line is a paragraph. */
export function headingText(line: string): string | null {
  const marked = /^#{1,6}\s+(.*)$/.exec(line);
  if (marked) return unmarked(marked[1]!);
  const bold = /^(\*\*|__)([^*_]{2,120})\1:?$/.exec(line);
  if (bold) return unmarked(bold[2]!);
  if (line.length <= 120 && NUMBERED.test(line) && !/^\d+(?:\.\d+)+ /.test(line)) return line;
  const isCapitals = line.length <= 100 && /\p{Lu}{2}/u.test(line) && line === line.toUpperCase();
  return isCapitals ? line : null;
}

const unmarked = (text: string) => tidyText(text.replace(/\*\*|__/g, '')).replace(/:$/, '');

const ACTION = /\bactions?\b|recommendation|milestone/i;
const WHO_OR_WHEN =
  /\bowner|\blead\b|responsib|who\b|by when|deadline|completion|due|timescale|target date|status|progress/i;

export function isActionHeader(cells: string[]): boolean {
  const says = (pattern: RegExp) => cells.some((text) => text.length <= 60 && pattern.test(text));
  return says(ACTION) && says(WHO_OR_WHEN);
}

export class Texts {
  readonly #texts: PaperText[] = [];
  #current: PaperText | null = null;
  #heading: { text: string; row: number } | null = null;
  #inTable = false;

  /** A line of prose: a heading opens a new text, anything else goes on with the one before. */
  line(row: number, printed: string): void {
    const line = tidyText(printed);
    const heading = headingText(line);
    if (heading !== null) {
      this.close();
      this.#heading = { text: heading, row };
      return;
    }
    if (this.#inTable || !this.#current) {
      this.#open(row, GLOSSARY.test(this.#heading?.text ?? line) ? 'glossary' : KEY.test(line) ? 'key' : 'commentary');
    }
    this.#current!.lines.push(line);
  }

  /** A row of a table that holds no KPIs; `action` when it is the header of a list of actions. */
  tableRow(row: number, cells: string[]): void {
    const filled = cells.map(tidyText);
    while (filled.at(-1) === '') filled.pop();
    const isKey = KEY.test(filled.find((text) => text !== '') ?? '');
    const isAction = isActionHeader(filled);
    if (
      !this.#inTable ||
      !this.#current ||
      (isKey && this.#current.kind !== 'key') ||
      (isAction && this.#current.lines.length > 0)
    ) {
      const kind = isAction
        ? 'action-table'
        : isKey
          ? 'key'
          : GLOSSARY.test(this.#heading?.text ?? '')
            ? 'glossary'
            : 'table';
      this.#open(row, kind);
      this.#inTable = true;
    }
    this.#current!.lines.push(filled.join('\t'));
  }

  get inTable(): boolean {
    return this.#inTable;
  }

  /** The scorecard goes on here: what follows it is a text of its own. */
  close(): void {
    if (this.#current === null && this.#heading) {
      this.#texts.push({ kind: 'heading', heading: this.#heading.text, row: this.#heading.row, lines: [] });
      this.#heading = null;
    }
    this.#current = null;
    this.#inTable = false;
  }

  all(): PaperText[] {
    this.close();
    return this.#texts;
  }

  #open(row: number, kind: PaperText['kind']): void {
    const heading = this.#heading;
    this.#current = { kind, heading: heading?.text ?? null, row: heading?.row ?? row, lines: [] };
    this.#heading = null;
    this.#inTable = false;
    this.#texts.push(this.#current);
  }
}
