// A set of codes, as data: what each means, and in which years of the SEN2 return it may stand.

export interface Code {
  code: string;
  title: string;
  /** first and last collection year, where it did not always stand */
  from?: number;
  to?: number;
  /** the main code that a finer one belongs to */
  under?: string;
  /** where the letter or its meaning could not be read in a DfE document */
  toVerify?: true;
  /** other spellings that files bring: compared without case and signs */
  also?: readonly string[];
}

export interface CodeSet {
  id: string;
  title: string;
  codes: readonly Code[];
  /** the guide, regulation or paper that it comes from */
  source: string;
  /** local codes may be set under these: "SEMH-EBSA" maps up to SEMH */
  localCodes?: true;
}

/** Whether a code stands in the set in a collection year; without a year, in any. */
export function hasCode(set: CodeSet, code: string, year?: number): boolean {
  const found = set.codes.find((one) => one.code === code);
  if (!found) return false;
  return year === undefined || ((found.from ?? year) <= year && year <= (found.to ?? year));
}

export function codeTitle(set: CodeSet, code: string): string {
  return set.codes.find((one) => one.code === code)?.title ?? code;
}
