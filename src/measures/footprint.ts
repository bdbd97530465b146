// Whose children a figure counts. A wider footprint than the council's is stated beside the figure and never judged against ours.

export const footprints = [
  { id: 'council', title: 'this council' },
  { id: 'pan-county', title: 'several councils together' },
  { id: 'trust', title: 'the whole health trust' },
] as const satisfies readonly { id: string; title: string }[];

export type Footprint = (typeof footprints)[number]['id'];

export function footprintTitle(id: Footprint): string {
  return footprints.find((one) => one.id === id)!.title;
}
