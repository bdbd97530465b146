// The systems that figures come out of, by the letters the field uses for them.

export const sourceSystems = [
  { id: 'CM', title: 'SEND case management system' },
  { id: 'CM + ONS', title: 'SEND case management system, with ONS population estimates' },
  { id: 'CM + EPS', title: 'SEND case management system and educational psychology system' },
  { id: 'CM + CSC', title: "SEND case management system and children's social care" },
  { id: 'CM + CCIS', title: 'SEND case management system and participation tracking (CCIS)' },
  { id: 'CM + ASC', title: 'SEND case management system and adult social care' },
  {
    id: 'CM + GIAS',
    title: 'SEND case management system, with kinds of school from Get Information about Schools (GIAS)',
  },
  { id: 'CM + EHE', title: 'SEND case management system and register of elective home education' },
  { id: 'CM + AP', title: 'SEND case management system and alternative provision records' },
  { id: 'CM + YJS', title: 'SEND case management system and youth justice service' },
  { id: 'CM + tribunal', title: 'SEND case management system and tribunal correspondence' },
  { id: 'EPS', title: 'Educational psychology system' },
  { id: 'SC', title: 'School census' },
  { id: 'exclusions team', title: 'Exclusions team' },
  { id: 'CSC', title: "Children's social care system" },
  { id: 'ASC', title: 'Adult social care system' },
  { id: 'HV', title: 'Health visiting (healthy child programme)' },
  { id: 'EY', title: 'Early years team' },
  { id: 'EY finance', title: 'Early years funding system' },
  { id: 'ICB', title: 'Integrated care board' },
  { id: 'health trust', title: 'Health trust' },
  { id: 'HR', title: 'Human resources system' },
  { id: 'QA', title: 'Quality assurance and audit records' },
  { id: 'CCIS', title: 'Participation tracking (CCIS)' },
  { id: 'SENDIASS', title: 'Information, advice and support service (SENDIASS)' },
  { id: 'provider', title: 'A commissioned provider' },
  { id: 'CME', title: 'Register of children missing education' },
  { id: 'places', title: 'Place planning records' },
  { id: 'panel', title: 'Panel minutes and decisions' },
  { id: 'tribunal', title: 'Tribunal correspondence' },
  { id: 'complaints', title: 'Complaints and compliments system' },
  { id: 'finance', title: 'Finance system' },
  { id: 'survey', title: 'Survey of families, children or staff' },
  { id: 'web', title: 'Web analytics' },
  { id: 'programme', title: 'Improvement programme office' },
  { id: 'worked out', title: 'Worked out from other KPIs' },
] as const satisfies readonly { id: string; title: string }[];

export type SourceSystem = (typeof sourceSystems)[number]['id'];

export function sourceTitle(id: SourceSystem): string {
  return sourceSystems.find((one) => one.id === id)!.title;
}
