// What the rules find in the published papers, kept beside the project so that docs can be made where the papers are not: `node test/checks/result.ts`.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { accuracyOf, type RuleAccuracy } from './accuracy.ts';
import { realFaults, realPapers } from './real-papers.ts';

export const resultFile = fileURLToPath(new URL('./real-papers-result.json', import.meta.url));

export async function realAccuracy(): Promise<RuleAccuracy[]> {
  return accuracyOf(await realPapers(), realFaults());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(resultFile, `${JSON.stringify(await realAccuracy(), null, 1)}\n`);
}
