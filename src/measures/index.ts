// Room 3: the KPI catalogue, the language it is written in, values, series.
export { measures } from './catalogue/index.ts';
export * from './definition-words.ts';
export * from './footprint.ts';
export { impliedUnit, labelSimilarity, labelTokens, normaliseLabel } from './label.ts';
export { buildLabelIndex, type LabelAsked, type LabelIndex, type LabelMatch, matchLabel } from './label-match.ts';
export * from './measure.ts';
export * from './outside.ts';
export * from './owners.ts';
export * from './priorities.ts';
export * from './relation.ts';
export * from './sections.ts';
export * from './source-systems.ts';
export * from './statement.ts';
export * from './value.ts';
export { breaksOf, inArea, versionAt, versionOn } from './version.ts';
