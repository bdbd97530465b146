// How a statutory clock stands: the words the clocks room gives, and the shape beside them.

import type { ClockStatus, Standing } from '../../clocks/index.ts';
import { type Html, html } from './html.ts';
import { sign } from './rating-direction.ts';
import { CLOCK_FACE, EXCUSED_DIAMOND, LATE_SQUARE, PAST_SQUARE, THIN_DASH, TICK_DISC } from './shapes.ts';

const SHAPES: Record<ClockStatus, Html> = {
  done: TICK_DISC,
  late: LATE_SQUARE,
  'late-exception-applies': EXCUSED_DIAMOND,
  due: CLOCK_FACE,
  open: CLOCK_FACE,
  'past-its-date': PAST_SQUARE,
  'past-its-date-exception-applies': EXCUSED_DIAMOND,
  'not-needed': THIN_DASH,
  'not-started': THIN_DASH,
  'no-date': THIN_DASH,
};

/** `soon`: within 14 days of its date, which makes the words bold as being past it does. */
export function clockMark(standing: Standing, soon = false): Html {
  const { status, words } = standing;
  const strong = soon || status === 'past-its-date' || status === 'past-its-date-exception-applies';
  return sign(SHAPES[status], strong ? html`<b>${words}</b>` : words);
}
