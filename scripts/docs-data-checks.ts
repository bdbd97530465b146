// docs/data-checks.md: what each data check looked at, found, missed and flagged wrongly, in papers whose faults are known.

import { readFileSync } from 'node:fs';
import { rules } from '../src/insight/index.ts';
import { accuracyOf, type RuleAccuracy } from '../test/checks/accuracy.ts';
import { type HeldOutResult, heldOutKept } from '../test/checks/held-out.ts';
import { resultFile } from '../test/checks/result.ts';
import { plantedFaults, sandbournePapers } from '../test/checks/sandbourne.ts';
import { code, page, plural, table, words } from './markdown.ts';

const HEADS = ['Rule', 'Looked at', 'Known', 'Found', 'Missed', 'Arguable', 'Flagged wrongly'];

function accuracyTable(all: readonly RuleAccuracy[]): string {
  const sum = (of: (one: RuleAccuracy) => number) => all.reduce((total, one) => total + of(one), 0);
  const counts = (one: RuleAccuracy) => [
    one.looked,
    one.known,
    one.found,
    one.missed.length,
    one.besides,
    one.wrong.length,
  ];
  const rows = all.map((one) => [code(one.rule), ...counts(one).map(String)]);
  const totals = [0, 1, 2, 3, 4, 5].map((i) => String(sum((one) => counts(one)[i]!)));
  return table(HEADS, [...rows, ['All rules', ...totals]]);
}

function shortfalls(all: readonly RuleAccuracy[]): string {
  const missed = all.flatMap(({ rule, missed }) =>
    missed.map(({ file, place, why }) => `- Missed by ${code(rule)}: ${file}, ${place}: ${words(why)}.`),
  );
  const wrong = all.flatMap(({ rule, wrong }) =>
    wrong.map(({ file, place, message }) => `- Flagged wrongly by ${code(rule)}: ${file}, ${place}: ${words(message)}`),
  );
  return [...missed, ...wrong].join('\n') || 'Nothing was missed and nothing was flagged wrongly.';
}

const HELD_OUT_HEADS = [
  'Rule',
  'Looked at',
  'False alarms',
  'Per 1,000 figures',
  'Planted',
  'Found',
  'Seen by another rule only',
  'Not seen',
];

function heldOutTable({ figures, rules: all }: HeldOutResult): string {
  const sum = (of: (one: HeldOutResult['rules'][number]) => number) => all.reduce((total, one) => total + of(one), 0);
  const line = (name: string, of: [number, number, number, number, number, number]) => {
    const [looked, alarms, ...planted] = of;
    return [name, looked, alarms, ((1000 * alarms) / figures).toFixed(3), ...planted].map(String);
  };
  return table(HELD_OUT_HEADS, [
    ...all.map(({ rule, looked, alarms, planted, found, seen, missed }) =>
      line(code(rule), [looked, alarms, planted, found, seen, missed.length]),
    ),
    line('All rules', [
      sum(({ looked }) => looked),
      sum(({ alarms }) => alarms),
      sum(({ planted }) => planted),
      sum(({ found }) => found),
      sum(({ seen }) => seen),
      sum(({ missed }) => missed.length),
    ]),
  ]);
}

export async function accuracyPage(): Promise<string> {
  const planted = accuracyOf(await sandbournePapers(), plantedFaults());
  const heldOut = heldOutKept().all;
  const real = JSON.parse(readFileSync(resultFile, 'utf8')) as RuleAccuracy[];
  return page(
    '# How right the data checks are',
    `${plural(rules.length, 'rule')} look at every paper, on the page “Data checks” and with \`bin/waymark lint\`; [what each looks for](catalogue/data-checks.md) stands in the catalogue. What a rule finds is a question to whoever sends the figure, and it is answered: corrected, explained, or accepted with a reason until a day.`,
    'A rule that cries wolf costs more trust than one that misses something. So each is held against papers whose faults are known. *Looked at* counts the cells that the rule could judge. *Known* are the faults that are its own; *found* and *missed* are of those. *Arguable* are findings of what a person could argue either way, or of a fault that is another rule’s own. Whatever else a rule finds is *flagged wrongly*.',
    '## The made-up area: eight papers with planted faults',
    accuracyTable(planted),
    shortfalls(planted),
    '## Three published papers: faults judged by hand',
    'Papers of November 2024, March 2025 and May 2025. Their faults were judged by reading them, before any rule had looked (`test/checks/real-papers.json`).',
    accuracyTable(real),
    shortfalls(real),
    '## Made-up papers the rules had not seen',
    `The rules were written beside the papers above, which says little of the next paper. So the made-up area’s eight papers were made ${heldOut.variants} times with other figures: every count and share shifted by chance, and what hangs together worked out again (\`test/checks/held-out.ts\`). In the clean papers, ${heldOut.figures.toLocaleString('en-GB')} figures, everything that is found is a *false alarm*. Then one fault of each kind was planted in each, in any paper, row and month where chance would have it.`,
    'Some of the faults that chance plants can hardly be seen by anybody: a percentage copied into a row whose figures are like it, two months of a restless row that changed places, a comparison that fits both rows, a column of last year that no earlier paper gave. They show how much to trust silence. Rules may be tightened on other seeds, never on these.',
    heldOutTable(heldOut),
  );
}
