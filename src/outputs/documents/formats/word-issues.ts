// The words of what is said when a council's own Word template is taken as base: one function a code, saying what is so and what to do.

import type { Issue, Place, Severity } from '../../../clocks/index.ts';

const some = (list: readonly string[], most = 6) =>
  list.length > most ? `${list.slice(0, most).join(', ')} and ${list.length - most} more` : list.join(', ');
const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;

const SAVE = 'Open it in Word and save it as a Word document (.docx) or a Word template (.dotx).';

const sentences = {
  'word-template-empty': () => 'The template is an empty file. Choose the file again.',
  'word-template-not-word': (f: { why: string }) => `This file cannot be used as a template: ${f.why}. ${SAVE}`,
  'word-template-old': () =>
    `This template is in Word's old format (.doc, .dot) or is locked with a password, so it was not opened. ${SAVE} Give it no password.`,
  'word-template-macros': () =>
    'This template holds macros, which run when a document is opened, so it was not used. Save it without them, as a Word template (.dotx).',
  'word-template-doctype': (f: { part: string }) =>
    `The part ${f.part} of the template carries a DOCTYPE, which Word never writes and which can hide an attack, so the template was not used. ${SAVE}`,
  'word-template-strict': () =>
    'This template was saved as a Strict Open XML document, which cannot be added to. Save it as a Word document (.docx) or a Word template (.dotx).',
  'word-template-damaged': (f: { part: string }) =>
    `The part ${f.part} of the template cannot be read, so the template was not used. It may have been damaged on its way. Choose the file again, or open it in Word and save it anew.`,
  'word-template-size': (f: { bytes: number; limit: number }) =>
    `The template is ${megabytes(f.bytes)}. Templates up to ${megabytes(f.limit)} are used. Make its pictures smaller.`,
  'word-template-inflated': (f: { limit: number }) =>
    `Unpacked, the template would be more than ${megabytes(f.limit)}, so it was not used. Make its pictures smaller, or take out what is not needed.`,
  'word-template-no-styles': () =>
    'The template has no styles of its own, so headings, lists and tables have the plain look. Its page, header and footer were kept.',
  'word-template-styles-added': (f: { styles: string[] }) =>
    `The template has no style named ${some(f.styles)}, so the plain one was added. To have your own look, add styles with these names to the template.`,
  'word-template-no-page': () =>
    'The template does not say how big its page is, so A4 with the plain margins was used. Set the page in the template under Layout.',
  'word-template-narrow': (f: { have: number; need: number }) =>
    `This document has tables for a page ${f.need} cm wide inside its margins, and the template's page has ${f.have} cm. They were made to fit. Choose a template with a wider page if they are hard to read.`,
  'word-template-words-left': (f: { words: string }) =>
    `Words that stand on the template's pages were left out (“${f.words}”). To keep them, write {{document}} in a paragraph of its own where the document is to go.`,
  'word-template-linked': (f: { kinds: string[] }) =>
    `The template fetches things from elsewhere or embeds them (${some(f.kinds)}). They were taken out, so that nothing is fetched or run when the document is opened.`,
  'word-template-fields': (f: { fields: string[] }) =>
    `The template has fields that fetch or run something (${some(f.fields)}). Their last text was kept and the fields were taken out.`,
} as const;

type Sentences = typeof sentences;
export type WordIssueCode = keyof Sentences;

export function wordIssue<C extends WordIssueCode>(
  code: C,
  severity: Severity,
  where: Place,
  facts: Parameters<Sentences[C]> extends [infer F] ? F : Record<string, never>,
): Issue {
  const say = sentences[code] as (facts: unknown) => string;
  return { code, severity, where, facts: facts as Record<string, unknown>, message: say(facts) };
}
