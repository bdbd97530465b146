// The paper that somebody means: by the name of its file, or by the start of its id.

import type { StoredPaper } from '../store/index.ts';

/** Of several files of one name the newest. A name comes before an id, since a name may look like the start of one. */
export function paperNamed(papers: readonly StoredPaper[], asked: string): StoredPaper | undefined {
  const newestFirst = papers.toSorted((a, b) => b.statedOn - a.statedOn);
  return newestFirst.find((one) => one.fileName === asked) ?? newestFirst.find((one) => one.id.startsWith(asked));
}
