// Figures of more children than this council's, said in words wherever they stand: they are shown, and not held against our target.

import { type Footprint, footprintTitle } from '../measures/index.ts';

/** "for the whole health trust, not this council alone: not rated"; null for the council's own figures. */
export function footprintNote(footprint: Footprint): string | null {
  return footprint === 'council' ? null : `for ${footprintTitle(footprint)}, not this council alone: not rated`;
}

/** The same as a whole sentence. */
export function footprintSentence(footprint: Footprint): string | null {
  return footprint === 'council'
    ? null
    : `Its figures are for ${footprintTitle(footprint)}, not this council alone, so they are not rated against our target.`;
}
