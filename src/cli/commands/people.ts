// bin/waymark people: records that may be one person's, or one person found; by the sources' own numbers unless names are asked for.

import { type Command, call } from '../command.ts';
import { textTable } from '../table.ts';

export default {
  id: 'people',
  summary: "records that may be one person's, or a person found with --find",
  define: (command) =>
    command
      .option('--queue', 'the pairs that wait for an answer (as without it)')
      .option('--find <text>', 'a UPN, a number of the case system, or whole words of a name')
      .option('--names', 'tell names, dates of birth and pupil numbers too'),
  calls: call({
    operation: 'people-queue',
    input: (_, { names }) => ({ input: { names: names === true, limit: 500 } }),
    print({ people, records, count, waiting }, terminal) {
      terminal.say(`${people} people, ${records} records, ${count} ${count === 1 ? 'pair' : 'pairs'} to look at`);
      const rows = waiting.map(({ pair: [a, b], confidence, reasons }) => [
        `${Math.round(confidence * 100)}%`,
        recordWords(a),
        recordWords(b),
        reasons.join(', '),
      ]);
      if (rows.length > 0) terminal.say(textTable(['Alike', 'Record', 'Record', 'Why'], rows, [0]));
    },
  }),
  instead: {
    option: 'find',
    calls: call({
      operation: 'find-person',
      input: (_, { find, names }) => ({ input: { text: find, names: names === true } }),
      print({ people }, terminal) {
        if (people.length === 0) terminal.say('Nobody was found.');
        const rows = people.flatMap(({ person, records }) =>
          records.map((one) => [String(person), recordWords(one), one.how === 'new' ? '' : one.how]),
        );
        if (rows.length > 0) terminal.say(textTable(['Person', 'Record', 'Joined by'], rows, [0]));
      },
    }),
  },
} satisfies Command;

interface Told {
  source: string;
  sourceId: string;
  details: { forename: string | null; surname: string | null } | null;
}

function recordWords({ source, sourceId, details }: Told): string {
  const name = details ? [details.forename, details.surname].filter(Boolean).join(' ') : '';
  return `${source} ${sourceId}${name === '' ? '' : ` (${name})`}`;
}
