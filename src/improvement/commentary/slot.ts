// A slot: one part of commentary about one thing, as an address names it: "why:twenty-week-incl-pct", "progress:Pathway", "headline".

import type { WordsAbout } from '../../insight/index.ts';
import type { CommentaryPart } from './part.ts';
import { commentaryParts } from './parts/index.ts';

export interface Slot {
  part: CommentaryPart;
  about: WordsAbout;
}

const partById = new Map(commentaryParts.map((part) => [part.id, part]));

export function commentaryPart(id: string): CommentaryPart | undefined {
  return partById.get(id);
}

/** As documents print them. */
export function partsAbout(about: CommentaryPart['about']): CommentaryPart[] {
  return commentaryParts.filter((part) => part.about === about).sort((a, b) => a.order - b.order);
}

/** '' for the pack, the section's title, the KPI's id. */
export function aboutId(about: WordsAbout): string {
  return about.kind === 'pack' ? '' : about.kind === 'section' ? about.title : about.id;
}

export function aboutOf(kind: CommentaryPart['about'], id: string): WordsAbout {
  return kind === 'pack' ? { kind } : kind === 'section' ? { kind, title: id } : { kind, id };
}

export function slotId({ part, about }: { part: { id: string }; about: WordsAbout }): string {
  return about.kind === 'pack' ? part.id : `${part.id}:${aboutId(about)}`;
}

/** Null when no part is called so, or when it does not say what it is about. */
export function slotOf(id: string): Slot | null {
  const at = id.indexOf(':');
  const part = partById.get(at < 0 ? id : id.slice(0, at));
  if (!part) return null;
  const about = at < 0 ? '' : id.slice(at + 1).trim();
  if ((part.about === 'pack') !== (about === '')) return null;
  return { part, about: aboutOf(part.about, about) };
}
