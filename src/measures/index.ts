// Room 3: the KPI catalogue, the language it is written in, values, series.
export { measures } from './catalogue/index.ts';
export { impliedUnit, labelSimilarity, labelTokens, normaliseLabel } from './label.ts';
export { buildLabelIndex, type LabelAsked, type LabelIndex, type LabelMatch, matchLabel } from './label-match.ts';
export * from './measure.ts';
export * from './outside.ts';
export * from './sections.ts';
export * from './statement.ts';
export * from './value.ts';
