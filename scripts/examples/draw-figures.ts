// Makes up Sandbourne's table of figures once; the table is committed, and from then on it and not this is what the papers are made from.

import { Drawing, type Figure } from './draw.ts';
import { drawAdvice, drawPlacements, drawPlans, drawRequests, drawReviews } from './draw-casework.ts';
import { drawEarlyYears, drawSchools } from './draw-early-years.ts';
import {
  drawAdulthood,
  drawAdviceService,
  drawDisputes,
  drawHealth,
  drawLocal,
  drawQuality,
  drawWorkforce,
} from './draw-partners.ts';

/** Every figure of Sandbourne, in the order of the measures given. */
export function drawFigures(measures: string[]): Figure[] {
  const d = new Drawing();
  const early = drawEarlyYears(d);
  const { plans, issued } = drawPlans(d);
  drawRequests(d, issued);
  drawAdvice(d);
  drawReviews(d, plans);
  drawPlacements(d, plans, early);
  drawSchools(d);
  drawDisputes(d);
  drawQuality(d);
  drawAdviceService(d);
  drawWorkforce(d);
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
