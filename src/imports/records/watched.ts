// A watched folder: which of its files are new and whole, told from two looks at it and from what was taken before.

/** A file as a folder lists it. */
export interface ListedFile {
  name: string;
  bytes: number;
  /** when it was last changed, in milliseconds */
  changedAt: number;
}

export interface WatchedFiles {
  /** unchanged between the two looks, and not taken before as it is now */
  ready: ListedFile[];
  /** still being written: the next look tells */
  changing: ListedFile[];
  /** of a kind that is never read, or a scrap that another program leaves */
  leftOut: ListedFile[];
}

const READ = /\.(csv|tsv|tab|txt|xlsx|xlsm|xlsb|xls|ods|xml|zip)$/i;
const SCRAP = /^(~\$|\.|~)|(\.tmp|\.part|\.partial|\.filepart|\.crdownload|\.lock|~)$|^(thumbs\.db|desktop\.ini)$/i;

export function watchedFiles(
  before: readonly ListedFile[],
  now: readonly ListedFile[],
  taken: readonly ListedFile[],
): WatchedFiles {
  const earlier = new Map(before.map((file) => [file.name, file]));
  const done = new Map(taken.map((file) => [file.name, file]));
  const found: WatchedFiles = { ready: [], changing: [], leftOut: [] };
  for (const file of now.toSorted((a, b) => a.changedAt - b.changedAt || (a.name < b.name ? -1 : 1))) {
    if (SCRAP.test(file.name) || !READ.test(file.name)) found.leftOut.push(file);
    else if (isUnchanged(done.get(file.name), file)) continue;
    else if (file.bytes > 0 && isUnchanged(earlier.get(file.name), file)) found.ready.push(file);
    else found.changing.push(file);
  }
  return found;
}

/** Asked again after a file was read: one that changed meanwhile is read once more when it has come to rest. */
export function isUnchanged(before: ListedFile | undefined, now: ListedFile | undefined): boolean {
  return before !== undefined && now !== undefined && before.bytes === now.bytes && before.changedAt === now.changedAt;
}
