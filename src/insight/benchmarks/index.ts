// What others publish of the same KPIs: which columns give it, whether it means the same, and what stands beside ours.

export * from './authorities.ts';
export * from './averages.ts';
export * from './beside.ts';
export * from './counterpart.ts';
export * from './counterparts.ts';
export * from './datasets.ts';
export { figureOf, type PlaceFigure } from './figure.ts';
export * from './gives.ts';
export * from './printed-number.ts';
export * from './published.ts';
export type { Revision } from './revisions.ts';
export { yearFor, yearWords } from './span.ts';
