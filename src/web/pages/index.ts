// Made by `npm run generate` from the files of this folder. Not edited by hand.
import type { Page } from '../page.ts';
import accessibility from './accessibility.ts';
import activity from './activity.ts';
import benchmark from './benchmark.ts';
import benchmarks from './benchmarks.ts';
import catalogue from './catalogue.ts';
import checkCleanseList from './check-cleanse-list.ts';
import checkHistory from './check-history.ts';
import checkRecords from './check-records.ts';
import checkRecordsCheck from './check-records-check.ts';
import checkRules from './check-rules.ts';
import checks from './checks.ts';
import clock from './clock.ts';
import clocks from './clocks.ts';
import commentary from './commentary.ts';
import commentarySlot from './commentary-slot.ts';
import compare from './compare.ts';
import definition from './definition.ts';
import explore from './explore.ts';
import fill from './fill.ts';
import help from './help.ts';
import imports from './imports.ts';
import importsCheck from './imports-check.ts';
import importsGone from './imports-gone.ts';
import importsLoad from './imports-load.ts';
import importsRecords from './imports-records.ts';
import kpi from './kpi.ts';
import kpiCases from './kpi-cases.ts';
import kpiSql from './kpi-sql.ts';
import kpiSwitch from './kpi-switch.ts';
import mapping from './mapping.ts';
import mappingAsk from './mapping-ask.ts';
import mappingTemplate from './mapping-template.ts';
import mappingUpload from './mapping-upload.ts';
import mappings from './mappings.ts';
import overview from './overview.ts';
import ownKpi from './own-kpi.ts';
import owners from './owners.ts';
import paper from './paper.ts';
import people from './people.ts';
import peopleFind from './people-find.ts';
import publish from './publish.ts';
import published from './published.ts';
import publishedFile from './published-file.ts';
import record from './record.ts';
import retention from './retention.ts';
import retentionRules from './retention-rules.ts';
import returnRecords from './return-records.ts';
import returnSources from './return-sources.ts';
import returns from './returns.ts';
import returnsChase from './returns-chase.ts';
import returnsOwner from './returns-owner.ts';
import returnsTemplate from './returns-template.ts';
import running from './running.ts';
import scorecard from './scorecard.ts';
import scorecardCases from './scorecard-cases.ts';
import selection from './selection.ts';
import selections from './selections.ts';
import sen2 from './sen2.ts';
import sen2Cases from './sen2-cases.ts';
import sen2Release from './sen2-release.ts';
import settings from './settings.ts';
import signOff from './sign-off.ts';
import targets from './targets.ts';
import version from './version.ts';
import versionDifference from './version-difference.ts';
import versionDifferenceFile from './version-difference-file.ts';
import versionFile from './version-file.ts';
import versions from './versions.ts';
import whatIf from './what-if.ts';

export const pages: readonly Page[] = [
  accessibility,
  activity,
  benchmark,
  benchmarks,
  catalogue,
  checkCleanseList,
  checkHistory,
  checkRecords,
  checkRecordsCheck,
  checkRules,
  checks,
  clock,
  clocks,
  commentary,
  commentarySlot,
  compare,
  definition,
  explore,
  fill,
  help,
  imports,
  importsCheck,
  importsGone,
  importsLoad,
  importsRecords,
  kpi,
  kpiCases,
  kpiSql,
  kpiSwitch,
  mapping,
  mappingAsk,
  mappingTemplate,
  mappingUpload,
  mappings,
  overview,
  ownKpi,
  owners,
  paper,
  people,
  peopleFind,
  publish,
  published,
  publishedFile,
  record,
  retention,
  retentionRules,
  returnRecords,
  returnSources,
  returns,
  returnsChase,
  returnsOwner,
  returnsTemplate,
  running,
  scorecard,
  scorecardCases,
  selection,
  selections,
  sen2,
  sen2Cases,
  sen2Release,
  settings,
  signOff,
  targets,
  version,
  versionDifference,
  versionDifferenceFile,
  versionFile,
  versions,
  whatIf,
];
