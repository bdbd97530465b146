// Dates and months as people send them, checked once for every operation.

import { z } from 'zod';
import { type Day, monthIndex, parseDay } from '../clocks/index.ts';

/** An ISO day; empty means not given. */
export const dayField = z
  .string()
  .trim()
  .transform((text, ctx): Day | null => {
    if (text === '') return null;
    const day = parseDay(text);
    if (day === null) ctx.addIssue({ code: 'custom', message: `“${text}” is not a date. Use the form 2025-05-31` });
    return day;
  })
  .nullish()
  .transform((day) => day ?? null);

/** A month such as 2025-05; empty means not given. */
export const monthField = z
  .string()
  .trim()
  .transform((text, ctx): string | null => {
    if (text === '') return null;
    if (monthIndex(text) === null)
      ctx.addIssue({ code: 'custom', message: `“${text}” is not a month. Use the form 2025-05` });
    return text;
  })
  .nullish()
  .transform((month) => month ?? null);
