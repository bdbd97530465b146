// The priority areas that improvement plans of this field are parted into; each measure speaks for one of them.

export const priorities = [
  { id: 'leadership', title: 'Leadership, management and governance' },
  { id: 'co-production', title: 'Co-production and communication' },
  { id: 'early-identification', title: 'Early identification and intervention' },
  { id: 'inclusion', title: 'Inclusion' },
  { id: 'pathway', title: 'Pathway: from request to plan and review' },
  { id: 'sufficiency', title: 'Sufficiency of places' },
  { id: 'adulthood', title: 'Preparing for adulthood' },
  { id: 'resources', title: 'Managing resources' },
] as const satisfies readonly { id: string; title: string }[];

export type Priority = (typeof priorities)[number]['id'];

export function priorityTitle(id: Priority): string {
  return priorities.find((one) => one.id === id)!.title;
}
