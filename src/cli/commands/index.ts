// Made by `npm run generate` from the files of this folder. Not edited by hand.
import type { Command } from '../command.ts';
import commandImport from './import.ts';
import init from './init.ts';
import verify from './verify.ts';

export const commands: readonly Command[] = [
  commandImport,
  init,
  verify,
];
