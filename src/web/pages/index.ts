// Made by `npm run generate` from the files of this folder. Not edited by hand.
import type { Page } from '../page.ts';
import accessibility from './accessibility.ts';
import activity from './activity.ts';
import catalogue from './catalogue.ts';
import checkRules from './check-rules.ts';
import checks from './checks.ts';
import clock from './clock.ts';
import clocks from './clocks.ts';
import compare from './compare.ts';
import definition from './definition.ts';
import fill from './fill.ts';
import help from './help.ts';
import imports from './imports.ts';
import importsCheck from './imports-check.ts';
import kpi from './kpi.ts';
import overview from './overview.ts';
import ownKpi from './own-kpi.ts';
import owners from './owners.ts';
import paper from './paper.ts';
import returnSources from './return-sources.ts';
import returns from './returns.ts';
import returnsChase from './returns-chase.ts';
import returnsOwner from './returns-owner.ts';
import returnsTemplate from './returns-template.ts';
import running from './running.ts';
import scorecard from './scorecard.ts';
import selection from './selection.ts';
import selections from './selections.ts';
import settings from './settings.ts';
import targets from './targets.ts';

export const pages: readonly Page[] = [
  accessibility,
  activity,
  catalogue,
  checkRules,
  checks,
  clock,
  clocks,
  compare,
  definition,
  fill,
  help,
  imports,
  importsCheck,
  kpi,
  overview,
  ownKpi,
  owners,
  paper,
  returnSources,
  returns,
  returnsChase,
  returnsOwner,
  returnsTemplate,
  running,
  scorecard,
  selection,
  selections,
  settings,
  targets,
];
