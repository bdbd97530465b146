// Made by `npm run generate` from the files of this folder. Not edited by hand.
import type { Page } from '../page.ts';
import accessibility from './accessibility.ts';
import activity from './activity.ts';
import clock from './clock.ts';
import clocks from './clocks.ts';
import help from './help.ts';
import imports from './imports.ts';
import importsCheck from './imports-check.ts';
import kpi from './kpi.ts';
import overview from './overview.ts';
import paper from './paper.ts';
import running from './running.ts';
import scorecard from './scorecard.ts';
import settings from './settings.ts';

export const pages: readonly Page[] = [
  accessibility,
  activity,
  clock,
  clocks,
  help,
  imports,
  importsCheck,
  kpi,
  overview,
  paper,
  running,
  scorecard,
  settings,
];
