// Named selections as operations take and give them: checked when they come in, and when they come out of the store.

import { z } from 'zod';
import type { SelectionContents } from '../insight/index.ts';
import { type Store, selections } from '../store/index.ts';

const words = z.string().trim().max(300);

export const contentsSchema = z.object({
  sections: z
    .array(
      z.object({
        heading: words.min(1, 'A section needs a heading'),
        rows: z
          .array(
            z.object({
              measure: z.string().trim().min(1, 'A row needs a KPI'),
              ref: words.nullish().transform((ref) => ref || null),
              label: words.nullish().transform((label) => label || null),
            }),
          )
          .max(2_000),
      }),
    )
    .max(200),
  columns: z
    .object({
      months: z.coerce
        .number()
        .int()
        .min(1)
        .max(60)
        .nullish()
        .transform((months) => months ?? null),
      target: z.boolean().default(true),
      benchmarks: z.boolean().default(true),
      direction: z.boolean().default(true),
      rating: z.boolean().default(true),
    })
    .prefault({}),
});

export interface NamedSelection {
  id: string;
  title: string;
  contents: SelectionContents;
}

export async function namedSelections(store: Store, area: string): Promise<NamedSelection[]> {
  const standing = await selections(store, area);
  return standing.map(({ id, title, contents }) => ({ id, title, contents: contentsSchema.parse(contents) }));
}

/** By its id or its title, whatever the case of the letters. */
export function selectionNamed(all: readonly NamedSelection[], asked: string): NamedSelection | undefined {
  const plain = asked.trim().toLowerCase();
  return all.find(({ id }) => id === plain) ?? all.find(({ title }) => title.toLowerCase() === plain);
}

/** Part of an address: small letters, digits and hyphens. */
export function selectionId(title: string): string {
  const slug = title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return slug || 'selection';
}
