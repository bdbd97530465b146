// What was typed wrongly in a form: by field, and as the summary above the page, each line linked to its field.

import { anchor, errorSummary, type Html } from '../outputs/index.ts';

/** What is the matter and what to do, by the name of the field. */
export type FormErrors = ReadonlyMap<string, string>;

/** Null when nothing is the matter. `idOf` where the field's id is not its name. */
export function formErrors(errors: FormErrors, idOf: (name: string) => string = (name) => name): Html | null {
  if (errors.size === 0) return null;
  return errorSummary(
    'There is a problem',
    [...errors].map(([name, words]) => ({ words, to: anchor(idOf(name)) })),
  );
}
