// A chaser ready to send: subject, words, a link that opens it in a mail program, and the same as a file. It asks and blames nobody.

import { type Day, type Period, periodName, plainDay } from '../clocks/index.ts';

export interface ChaserAsked {
  kind: 'chased' | 'escalated';
  areaName: string;
  source: { title: string; owner: string; contact: string | null; escalateTo: string | null };
  /** newest first; KPIs by their titles */
  missing: { period: Period; dueOn: Day; kpis: string[] }[];
  /** when it was asked for before, oldest first */
  chasedOn: Day[];
  today: Day;
}

export interface ChaserLetter {
  /** null while nobody has given an address */
  to: string | null;
  subject: string;
  body: string;
  /** opens the draft in a mail program */
  mailto: string;
  /** the draft as a file that mail programs open */
  eml: string;
}

/** More than this makes a mail that nobody reads. */
const MOST_PERIODS = 6;
/** Mail programs cut longer links. */
const LONGEST_LINK = 1_800;

export function chaserLetter(asked: ChaserAsked): ChaserLetter {
  const to = asked.kind === 'escalated' ? (asked.source.escalateTo ?? asked.source.contact) : asked.source.contact;
  const newest = asked.missing[0];
  const when = newest ? periodName(newest.period) : 'the last period';
  const about = asked.kind === 'escalated' ? 'figures not received' : `figures for ${when}`;
  // One line, whatever stands in the names: a subject that breaks would begin another header.
  const subject = `${asked.areaName} SEND scorecard: ${about}, ${asked.source.title}`.replace(/\s+/g, ' ').trim();
  const body = bodyOf(asked);
  const address = to !== null && isAddress(to) ? to : null;
  return {
    to,
    subject,
    body,
    mailto: mailLink(to, subject, body),
    eml: emlOf(address, subject, body),
  };
}

/** Opens a draft in somebody's own mail program; without its words when they make the link too long. */
export function mailLink(to: string | null, subject: string, body: string): string {
  const address = to !== null && isAddress(to) ? encodeURIComponent(to) : '';
  const link = (text: string) =>
    `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
  const whole = link(body.replaceAll('\n', '\r\n'));
  return whole.length > LONGEST_LINK ? link('') : whole;
}

function bodyOf({ kind, source, missing, chasedOn, today, areaName }: ChaserAsked): string {
  const shown = missing.slice(0, MOST_PERIODS);
  const rest = missing.length - shown.length;
  const lines = shown.flatMap(({ period, dueOn, kpis }) => [
    `${periodName(period)} (due ${plainDay(dueOn)}, ${today - dueOn} ${today - dueOn === 1 ? 'day' : 'days'} ago):`,
    ...kpis.map((title) => `- ${title}`),
    '',
  ]);
  const asked = chasedOn.length === 0 ? [] : [`We asked on ${chasedOn.map(plainDay).join(', ')}.`, ''];
  const why =
    kind === 'escalated'
      ? [
          `These figures from ${source.title} have not been received for the ${areaName} SEND scorecard. Please can you help to get them sent, or say when they will come.`,
        ]
      : [`These figures have not been received yet for the ${areaName} SEND scorecard.`];
  return [
    'Hello',
    '',
    ...why,
    '',
    ...lines,
    ...(rest > 0 ? [`and ${rest} earlier ${rest === 1 ? 'period' : 'periods'}.`, ''] : []),
    ...asked,
    'If there was nothing to count, please send a nil return: it is an answer.',
    'If the figures will come later, tell us the date and the scorecard will say so.',
    '',
    'Thank you',
    '',
  ].join('\n');
}

/** A role ("Director of operations") is whom to write to, and no address. */
export function isAddress(text: string): boolean {
  return /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/.test(text);
}

/** The draft as a file that mail programs open. */
export function emlOf(to: string | null, subject: string, body: string): string {
  const coded = Buffer.from(body.replaceAll('\n', '\r\n'), 'utf8')
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n');
  return [
    ...(to === null ? [] : [`To: ${to}`]),
    `Subject: ${headerText(subject)}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    coded,
    '',
  ].join('\r\n');
}

/** Whole letters to a word: 75 characters are allowed, of which base64 makes four out of three bytes. */
const LETTERS_A_WORD = 11;

function headerText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const letters = [...text];
  const words = Array.from({ length: Math.ceil(letters.length / LETTERS_A_WORD) }, (_, i) =>
    letters.slice(i * LETTERS_A_WORD, (i + 1) * LETTERS_A_WORD).join(''),
  );
  return words.map((word) => `=?utf-8?B?${Buffer.from(word, 'utf8').toString('base64')}?=`).join('\r\n ');
}
