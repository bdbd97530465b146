// Room 1: days, working days, school terms, and every statutory deadline as dated law.
export * from './day.ts';
export * from './issue.ts';
export * from './period.ts';
