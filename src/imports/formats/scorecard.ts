// A scorecard as councils publish it: KPIs with a figure a month, in text with tabs, CSV, Excel or HTML.

import type { Format } from '../format.ts';
import { readScorecard, recogniseScorecard } from '../scorecard/index.ts';

export default {
  id: 'scorecard',
  title: 'Published scorecard',
  recognise: recogniseScorecard,
  read: readScorecard,
} satisfies Format;
