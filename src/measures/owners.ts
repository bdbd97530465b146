// Who answers for a figure, by role and never by name; an area says who holds the role.

export const ownerRoles = [
  { id: 'send-assessment', title: 'Head of SEND assessment and review' },
  { id: 'performance', title: 'SEND performance team' },
  { id: 'psychology', title: 'Principal educational psychologist' },
  { id: 'early-years', title: 'Early years lead' },
  { id: 'inclusion', title: 'Inclusion and attendance lead' },
  { id: 'sufficiency', title: 'Places and sufficiency lead' },
  { id: 'adulthood', title: 'Preparing for adulthood lead' },
  { id: 'adult-social-care', title: 'Adult social care performance team' },
  { id: 'social-care', title: "Children's social care performance team" },
  { id: 'dco', title: 'Designated clinical officer' },
  { id: 'health-trust', title: 'Health trust performance team' },
  { id: 'disputes', title: 'Mediation and tribunal lead' },
  { id: 'complaints', title: 'Complaints team' },
  { id: 'quality', title: 'Quality assurance lead' },
  { id: 'advice-service', title: 'SENDIASS manager' },
  { id: 'workforce', title: 'Human resources partner' },
  { id: 'finance', title: 'Finance business partner' },
  { id: 'programme', title: 'Improvement programme manager' },
] as const satisfies readonly { id: string; title: string }[];

export type OwnerRole = (typeof ownerRoles)[number]['id'];

export function ownerTitle(id: OwnerRole): string {
  return ownerRoles.find((one) => one.id === id)!.title;
}
