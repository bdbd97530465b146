// The parts a scorecard is read in, in their order. Each catalogue entry names one of them.

export interface MeasureSection {
  id: string;
  title: string;
}

export const measureSections: readonly MeasureSection[] = [
  { id: 'caseload', title: 'Caseload and prevalence' },
  { id: 'early-years', title: 'Early years' },
  { id: 'placements', title: 'Placements and sufficiency' },
  { id: 'adulthood', title: 'Preparing for adulthood' },
  { id: 'assessments', title: 'From request to plan' },
  { id: 'annual-reviews', title: 'Annual reviews and phase transfer' },
  { id: 'disputes', title: 'Mediation, appeals and complaints' },
  { id: 'quality', title: 'Quality and experience' },
  { id: 'advice-service', title: 'Information, advice and support service' },
  { id: 'workforce', title: 'Workforce' },
  { id: 'inclusion', title: 'Inclusion in schools' },
  { id: 'health', title: 'Health and therapies' },
  { id: 'engagement', title: 'Engagement, programme and money' },
];

/** The section's title; the id itself for a section that a local measure brought along. */
export function sectionTitle(id: string): string {
  return measureSections.find((section) => section.id === id)?.title ?? id;
}
