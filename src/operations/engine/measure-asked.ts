// The KPI that case records are asked about, by its id; or why they cannot tell it.

import type { Measure } from '../../measures/index.ts';
import type { InArea } from '../areas.ts';
import { figuresOf } from '../figures.ts';
import { operationIssue } from '../issues.ts';
import { measureUnknown } from '../measure-unknown.ts';
import { type Found, no } from './asked.ts';

/** The KPI by its id or a former one, when case records can tell it. */
export async function measureAsked({ store, area }: InArea, asked: string): Promise<Found<Measure>> {
  const figures = await figuresOf(store, area);
  const id = asked.toLowerCase();
  const measure = figures.measures.find((one) => one.id === id || one.formerIds?.includes(id));
  if (!measure) return no(measureUnknown(figures, asked));
  if (!measure.workedOut)
    return no(operationIssue('measure-not-from-cases', 'stops', { field: 'measure' }, { title: measure.title }));
  return { ok: true, value: measure };
}
