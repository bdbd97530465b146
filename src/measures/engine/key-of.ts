// A number for each part of a definition: parts that say the same have the same one, so that what they share is worked out once.

const ids = new Map<string, number>();
const known = new WeakMap<object, number>();

/** Definitions are plain data and never change: an object is written out once, the first time that it is asked for. */
export function keyOf(part: object | string | null): number {
  if (typeof part !== 'object' || part === null) return idOfText(JSON.stringify(part));
  let id = known.get(part);
  if (id === undefined) {
    id = idOfText(JSON.stringify(part));
    known.set(part, id);
  }
  return id;
}

function idOfText(text: string): number {
  let id = ids.get(text);
  if (id === undefined) {
    id = ids.size;
    ids.set(text, id);
  }
  return id;
}
