// A KPI that nobody knows by that id, and those it may have meant.

import type { Issue } from '../clocks/index.ts';
import { labelSimilarity } from '../measures/index.ts';
import type { Figures } from './figures.ts';
import { operationIssue } from './issues.ts';

const MOST_NEAR = 3;
/** Less alike than this, a title is only another title. */
const LEAST_LIKENESS = 0.2;

export function measureUnknown(figures: Pick<Figures, 'measures'>, asked: string, field = 'measure'): Issue {
  return operationIssue('measure-unknown', 'stops', { field }, { measure: asked, near: nearest(figures, asked) });
}

function nearest(figures: Pick<Figures, 'measures'>, asked: string): string[] {
  const words = asked.replace(/-/g, ' ');
  return figures.measures
    .map((measure) => ({
      id: measure.id,
      like: Math.max(labelSimilarity(words, measure.title), labelSimilarity(words, measure.id.replace(/-/g, ' '))),
    }))
    .filter((one) => one.like > LEAST_LIKENESS)
    .sort((a, b) => b.like - a.like)
    .slice(0, MOST_NEAR)
    .map((one) => one.id);
}
