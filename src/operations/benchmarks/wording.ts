// The words of what a comparison with published figures refuses or warns about.

import { periodWords } from '../../outputs/index.ts';

export const benchmarkSentences = {
  'benchmarks-none-yet': () =>
    'No published statistics have been imported yet. Import a release, such as the DfE’s zip of education, health and care plans, with “bin/waymark import FILE”.',
  'benchmarks-no-counterpart': (f: { title: string }) =>
    `Nothing that is published and known here gives “${f.title}”, so it has no comparison.`,
  'benchmarks-not-in-releases': (f: { title: string; tables: string[]; period: string | null }) =>
    `No release that was imported gives “${f.title}”${f.period === null ? '' : ` for ${periodWords(f.period)} or a year before`}. It stands in: ${f.tables.join('; ')}.`,
  'benchmarks-period': (f: { given: string }) =>
    `“${f.given}” is not a period. Write a calendar year such as 2024, or a month such as 2025-01.`,
  'benchmarks-neighbours-unknown': (f: { given: string; versions: string[] }) =>
    `There is no list of statistical neighbours of ${f.given} here. ${f.versions.length > 0 ? `There is: ${f.versions.join(', ')}.` : 'Import one first.'}`,
  'benchmarks-release-unknown': (f: { given: string; titles: string[] }) =>
    `There is no release “${f.given}” here. There is: ${f.titles.join('; ') || 'none yet'}.`,
  'benchmarks-no-neighbours': (f: { area: string }) =>
    `No list of statistical neighbours of ${f.area} has been imported, so England and the region stand alone.`,
  'benchmarks-gives': (f: { given: string }) =>
    `“${f.given}” is not a figure. Write it as it is printed, such as 26.5.`,
  'benchmarks-area': (f: { area: string }) =>
    `“${f.area}” is not a local authority of England, so only England stands beside its figures.`,
} as const;
