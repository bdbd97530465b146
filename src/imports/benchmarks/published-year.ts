// The year of a published line, from the many ways in which one is written.

/** 2024 is 2024; a year that runs over two ("202425", "2024/25", "2024-2025") goes by the second. Null for anything else. */
export function publishedYear(text: string): number | null {
  const match = /^(\d{4})(?:\.0+)?(?:\s*[-/]?\s*(?:20)?(\d{2}))?$/.exec(text.trim());
  if (!match) return null;
  const first = Number(match[1]);
  if (first < 1990 || first > 2100) return null;
  if (match[2] === undefined) return first;
  return Number(match[2]) === (first + 1) % 100 ? first + 1 : null;
}
