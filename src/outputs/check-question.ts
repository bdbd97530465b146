// A question to whoever answers for a figure that a data check asks about, ready to send. It asks and blames nobody.

import { mailLink } from './chaser-letter.ts';

export interface CheckQuestion {
  areaName: string;
  /** an address; null while nobody has given one */
  to: string | null;
  title: string;
  message: string;
  /** the papers that print it */
  files: readonly string[];
}

/** Opens the question in a mail program. */
export function checkQuestionLink({ areaName, to, title, message, files }: CheckQuestion): string {
  const body = [
    'Hello',
    '',
    `A data check of the ${areaName} SEND scorecard asks about a figure. It may well be right.`,
    '',
    `${title}: ${message}`,
    ...(files.length === 0 ? [] : [`It stands in ${files.join(', ')}.`]),
    '',
    'Please can you look at it and tell us one of these:',
    '- it is right, and why',
    '- what it should be',
    '- when you will know',
    '',
    'Thank you',
    '',
  ].join('\n');
  return mailLink(to, `${areaName} SEND scorecard: a question about a figure`, body);
}
