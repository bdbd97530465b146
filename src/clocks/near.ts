// Names that are nearly what somebody wrote, for "Did you mean …".

/** The closest names, best first; none when nothing is close. */
export function nearNames(text: string, names: readonly string[], most = 3): string[] {
  const reach = Math.max(2, Math.floor(text.length / 3));
  const scored = names.map((name) => ({
    name,
    distance: Math.min(editDistance(text, name), sharesWords(text, name) ? reach : Number.POSITIVE_INFINITY),
  }));
  return scored
    .filter(({ distance }) => distance <= reach)
    .sort((a, b) => a.distance - b.distance || a.name.length - b.name.length)
    .slice(0, most)
    .map(({ name }) => name);
}

/** One holds all the words of the other: "plan" and "final-plan". */
function sharesWords(text: string, name: string): boolean {
  const [few, many] = [text.split('-'), name.split('-')].sort((a, b) => a.length - b.length) as [string[], string[]];
  return few.every((word) => word.length > 3 && many.includes(word));
}

/** Letters to put in, take out or change to get from one to the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = above[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      line.push(Math.min(change, above[column]! + 1, line[column - 1]! + 1));
    }
    above = line;
  }
  return above[b.length]!;
}
