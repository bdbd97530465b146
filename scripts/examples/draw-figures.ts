// Works out and makes up Sandbourne's table of figures once; the table is committed, and from then on it and not this is what the papers are made from.

import { Drawing, type Figure } from './draw.ts';
import { drawEarlyYears, drawSchools } from './draw-early-years.ts';
import { drawAdulthood, drawAdviceService, drawHealth, drawLocal } from './draw-partners.ts';
import { registerFigures } from './draw-register.ts';
import type { Row } from './tables.ts';

/** Every figure of Sandbourne in the order of the KPIs given: out of its case records, and what they do not hold made up. */
export function drawFigures(rows: ReadonlyMap<string, Row>): Figure[] {
  const measures = [...rows.keys()];
  const d = new Drawing();
  d.figures.push(...registerFigures(rows));
  drawEarlyYears(d);
  drawSchools(d);
  drawAdviceService(d);
  drawAdulthood(d);
  drawHealth(d);
  drawLocal(d);
  const order = new Map(measures.map((measure, i) => [measure, i]));
  for (const { measure } of d.figures)
    if (!order.has(measure)) throw new RangeError(`${measure} is not in measures.csv`);
  const drawn = new Set(d.figures.map((figure) => figure.measure));
  for (const measure of measures) if (!drawn.has(measure)) throw new RangeError(`${measure} was not drawn`);
  return d.figures.sort((a, b) => order.get(a.measure)! - order.get(b.measure)! || (a.period < b.period ? -1 : 1));
}
