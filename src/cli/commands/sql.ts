// bin/waymark sql: one KPI as a query of PostgreSQL, to read, check and run beside the figures.

import { type Command, call } from '../command.ts';

export default {
  id: 'sql',
  summary: 'one KPI as a query that an analyst can check',
  define: (command) =>
    command
      .requiredOption('--measure <id>', 'id of the KPI, such as twenty-week-incl-pct')
      .option('--from <period>', 'the first period, such as 2024-06')
      .option('--to <period>', 'the last period, such as 2025-05')
      .option('--by <breakdown>', 'a breakdown such as need, or two at once: need,phase'),
  calls: call({
    operation: 'sql',
    input: (_, { measure, from, to, by }) => ({ input: { measure, from, to, by } }),
    print: ({ sql }, terminal) => terminal.write(sql),
  }),
} satisfies Command;
