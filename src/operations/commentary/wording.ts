// The words of what is refused about commentary: one function a code, saying what is so and what to do.

import { periodWords } from '../../outputs/index.ts';

export const commentarySentences = {
  'commentary-slot-unknown': (f: { slot: string }) =>
    `“${f.slot}” names no place for words. Write a part and what it is about, such as why:twenty-week-incl-pct, progress:Pathway or headline. The page Commentary lists all of them.`,
  'commentary-section-unknown': (f: { section: string; sections: string[] }) =>
    `There is no section “${f.section}” on the scorecard or in a selection of it. There is: ${f.sections.join(', ') || 'none yet'}.`,
  'commentary-about-unknown': (f: { about: string }) =>
    `Nothing on the scorecard is called “${f.about}”. Use pack, the title of a section, the id of a KPI, or a place for words such as why:twenty-week-incl-pct.`,
  'commentary-no-month': () => 'There are no figures yet, so say which month the words are for, such as 2025-05.',
  'commentary-owner-needed': () => 'Give the owner: the role that answers for these words. It is printed with them.',
  'commentary-moved': (f: { by: string; month: string }) =>
    `${f.by} wrote here for ${periodWords(f.month)} while you were writing. Nothing was saved. Their words are shown below: put both together and save again.`,
} as const;
