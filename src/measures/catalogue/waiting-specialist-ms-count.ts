// A part of those waiting in mainstream or alternative provision.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'waiting-specialist-ms-count',
  title: 'Plan holders in mainstream waiting for a specialist placement',
  section: 'placements',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'How many children with an education, health and care plan are in an ordinary school while they wait for a place in a special one. Fewer is better.',
  numerator:
    'Children with a maintained EHC plan in a mainstream setting on the last day of the month who wait for a specialist placement',
  denominator: null,
  source: 'CM',
  owner: 'sufficiency',
  releaseLag: 10,
  priority: 'resources',
  relations: [
    { kind: 'subset-of', of: 'waiting-specialist-ms-ap-count' },
    {
      kind: 'read-with',
      of: 'ehcp-mainstream-pct',
      why: 'These children are counted as mainstream, so the share falls when they are placed, which is right.',
    },
    {
      kind: 'read-with',
      of: 'places-sen-resource-count',
      why: 'New places in bases of ordinary schools are one way out of the wait.',
    },
  ],
  caveats: [
    'A part of those waiting in mainstream or alternative provision: a paper in which it is the larger has a mistake in one of the two.',
    'It has been printed under managing resources and the wider row under sufficiency, pages apart: read them together.',
    'Children in alternative provision or without any setting wait as well and are not in it.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Plan holders in mainstream only.',
      reason: 'As printed in the scorecard of May 2025, where it has figures for earlier months than the wider row.',
    },
  ],
  aliases: [
    {
      label: 'No. of EHCP children in mainstream waiting for a specialist placement',
      ref: '135',
      seenIn: '2025-05-scorecard',
    },
  ],
} satisfies CatalogueMeasure;
