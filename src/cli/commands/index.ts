// Made by `npm run generate` from the files of this folder. Not edited by hand.
import type { Command } from '../command.ts';
import benchmarks from './benchmarks.ts';
import cases from './cases.ts';
import clock from './clock.ts';
import commentary from './commentary.ts';
import demo from './demo.ts';
import effect from './effect.ts';
import feeds from './feeds.ts';
import fill from './fill.ts';
import freeze from './freeze.ts';
import commandImport from './import.ts';
import init from './init.ts';
import lint from './lint.ts';
import mapping from './mapping.ts';
import measure from './measure.ts';
import pack from './pack.ts';
import people from './people.ts';
import publish from './publish.ts';
import quality from './quality.ts';
import reconcile from './reconcile.ts';
import retention from './retention.ts';
import commandReturn from './return.ts';
import scorecard from './scorecard.ts';
import sen2 from './sen2.ts';
import serve from './serve.ts';
import sql from './sql.ts';
import verify from './verify.ts';
import versions from './versions.ts';
import watch from './watch.ts';

export const commands: readonly Command[] = [
  benchmarks,
  cases,
  clock,
  commentary,
  demo,
  effect,
  feeds,
  fill,
  freeze,
  commandImport,
  init,
  lint,
  mapping,
  measure,
  pack,
  people,
  publish,
  quality,
  reconcile,
  retention,
  commandReturn,
  scorecard,
  sen2,
  serve,
  sql,
  verify,
  versions,
  watch,
];
