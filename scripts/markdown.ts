// Markdown as the generated pages of docs/ are written: safe cells, tables, the line that says a page is made.

const MADE = '<!-- Made by `npm run generate`. Not edited by hand. -->';

/** Text between marks: angle brackets would be taken for mark-up, but not between backticks. */
export function words(text: string): string {
  return text
    .split('`')
    .map((part, i) => (i % 2 === 0 ? part.replaceAll('<', '&lt;') : part))
    .join('`');
}

/** One cell of a table: bars would end it. */
function cell(text: string): string {
  return words(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
}

export function table(heads: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), `|${' --- |'.repeat(heads.length)}`, ...rows.map(line)].join('\n');
}

export const code = (text: string) => `\`${text}\``;
export const page = (...parts: string[]) => `${[MADE, ...parts].join('\n\n')}\n`;
export const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
