// bin/waymark feeds: what has come, what is late, what is missing and since when.

import { isoDay, periodName, shortPeriodName } from '../../clocks/index.ts';
import type { Feed, FeedRequest } from '../../insight/index.ts';
import { type Command, call } from '../command.ts';
import { textTable } from '../table.ts';

const LISTED = 4;

export default {
  id: 'feeds',
  summary: 'what data owners have sent, what is late, what is missing',
  define: (command) => command.option('--source <id>', 'one data source'),
  calls: call({
    operation: 'feeds',
    input: (_, options) => ({ input: { source: options.source } }),
    print({ feeds }, terminal) {
      if (feeds.length === 0) terminal.say('Nobody sends figures here yet. Set up who sends what on the Returns page.');
      for (const feed of feeds) {
        terminal.say(`\n${feed.source.title} (${feed.source.id})${silence(feed)}`);
        const rows = feed.requests
          .slice(0, LISTED)
          .map((one) => [shortPeriodName(one.period), isoDay(one.dueOn), stateWords(one), `${one.came} of ${one.of}`]);
        if (rows.length > 0) terminal.say(textTable(['Period', 'Due', 'State', 'KPIs'], rows));
      }
    },
  }),
} satisfies Command;

function silence({ measures, missesInARow, lastPeriod, next }: Feed): string {
  const quiet = measures.filter((one) => one.missesInARow > 0);
  if (missesInARow === 0) return '';
  const since = lastPeriod === null ? 'nothing has ever come' : `last figures for ${periodName(lastPeriod)}`;
  const step = next.do === 'nothing' ? '' : `, next: ${next.do.replace('-', ' ')}`;
  return `: ${quiet.length} of ${measures.length} KPIs not received, up to ${missesInARow} in a row, ${since}${step}`;
}

function stateWords({ state, daysLate, awaitedUntil }: FeedRequest): string {
  const days = `${daysLate} ${daysLate === 1 ? 'day' : 'days'}`;
  switch (state) {
    case 'on-time':
      return 'on time';
    case 'came':
      return 'received';
    case 'came-late':
      return `late by ${days}`;
    case 'awaited':
      return `awaited until ${isoDay(awaitedUntil!)}`;
    case 'due':
      return 'due';
    case 'not-received':
      return `not received, late by ${days}`;
  }
}
