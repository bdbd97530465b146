// The words of what the command line itself refuses.

import type { Issue, Place } from '../clocks/index.ts';

const sentences = {
  'already-serving': (f: { folder: string; address: string }) =>
    `${f.folder} is served already, at ${f.address}. Open that address, or serve another folder with --data.`,
  'commentary-place-needed': (_: Record<string, never>) =>
    'Name the place for the words, such as why:twenty-week-incl-pct, progress:Pathway or headline. “commentary” lists what is written.',
  'commentary-text-needed': (_: Record<string, never>) =>
    'Give the words with --text WORDS or --file FILE, one of the two.',
  'demo-not-whole': (f: { folder: string }) =>
    `Loading the made-up area was stopped, so that ${f.folder} holds a part of it. Remove that folder and start again.`,
  'file-not-there': (f: { why: string }) =>
    `This file cannot be opened (${f.why}). Check the path and that you may read it.`,
  'folder-in-use': (f: { folder: string; pid: number }) =>
    `${f.folder} is in use by another Waymark (process ${f.pid}) that takes no commands. Wait for it to end, or use another folder with --data.`,
  'folder-not-ours': (f: { command: string; by: string | null }) =>
    f.by === null
      ? `This folder holds files that Waymark did not write, and they are left as they are. Give an empty folder, or one that “${f.command}” wrote before.`
      : `“${f.by}” wrote this folder, and “${f.command}” would replace it. Give another folder.`,
  'folder-not-written': (f: { why: string }) =>
    `The folder cannot be written (${f.why}), and what stood there is as it was. Check the free space and that you may write there.`,
  'folder-stopped': (_: Record<string, never>) =>
    'Stopped while the files were written. What stood there is as it was; run the command again for all of them.',
  'folder-not-there': (f: { why: string }) =>
    `This folder cannot be looked into (${f.why}). Check the path and that you may read it.`,
  'kpi-needed': (_: Record<string, never>) =>
    'Name the KPI by its id: “measure ID” for what papers say, “measure --measure ID” for what case records give.',
  'mapping-file-needed': (_: Record<string, never>) => 'Name the file, as in “mapping suggest cases.csv”.',
  'mapping-id-needed': (_: Record<string, never>) =>
    'Name the mapping by its id, as in “mapping ask requests”. “mapping list” says which there are.',
  'sen2-form': (_: Record<string, never>) =>
    'A return is written as .xml, as .zip (nine CSV files) or as .xlsx. End the name of the file so.',
  'no-file-given': (_: Record<string, never>) => 'Name the filled template to read, or write one with --template FILE.',
  'out-needed': (_: Record<string, never>) => 'Name the file to write with --out FILE.',
  'port-in-use': (f: { port: number }) =>
    `Another program answers on port ${f.port} already. Choose another port, such as PORT=${f.port === 3100 ? 3200 : 3100}.`,
  'stopped-there': (f: { address: string }) =>
    `You stopped waiting. The Waymark at ${f.address} stops too if it still can; look there at what was done.`,
  'watch-seconds': (f: { given: string }) =>
    `“${f.given}” is not a number of seconds from 1 to 86400. Leave --every out for every 30 seconds.`,
  'wrong-setting': (f: { name: string; takes: string }) =>
    `The setting ${f.name} takes ${f.takes}. Correct it or leave it out.`,
};

export function usageIssue<C extends keyof typeof sentences>(
  code: C,
  where: Place,
  facts: Parameters<(typeof sentences)[C]>[0],
): Issue {
  return { code, severity: 'stops', where, facts, message: (sentences[code] as (facts: unknown) => string)(facts) };
}
