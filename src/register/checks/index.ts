// Made by `npm run generate` from the files of this folder. Not edited by hand.
import type { CaseCheck } from '../check.ts';
import ax101a from './ax-101a.ts';
import ax101b from './ax-101b.ts';
import ax101c from './ax-101c.ts';
import ax101d from './ax-101d.ts';
import ax102a from './ax-102a.ts';
import ax102b from './ax-102b.ts';
import ax103 from './ax-103.ts';
import ax105a from './ax-105a.ts';
import ax105b from './ax-105b.ts';
import ax105c from './ax-105c.ts';
import ax105d from './ax-105d.ts';
import ax106a from './ax-106a.ts';
import ax106b from './ax-106b.ts';
import ax107 from './ax-107.ts';
import ax108a from './ax-108a.ts';
import ax108b from './ax-108b.ts';
import ax109 from './ax-109.ts';
import ax201a from './ax-201a.ts';
import ax201b from './ax-201b.ts';
import ax201c from './ax-201c.ts';
import ax201d from './ax-201d.ts';
import ax202a from './ax-202a.ts';
import ax202b from './ax-202b.ts';
import ax203 from './ax-203.ts';
import ax205a from './ax-205a.ts';
import ax207 from './ax-207.ts';
import ax208a from './ax-208a.ts';
import ax208b from './ax-208b.ts';
import ax209 from './ax-209.ts';
import jx01 from './jx-01.ts';
import jx02 from './jx-02.ts';
import jx03 from './jx-03.ts';
import jx04 from './jx-04.ts';
import jx05 from './jx-05.ts';
import jx06 from './jx-06.ts';
import jx07 from './jx-07.ts';
import jx08 from './jx-08.ts';
import jx09 from './jx-09.ts';
import jx10 from './jx-10.ts';
import jx11 from './jx-11.ts';
import jx12 from './jx-12.ts';
import jx13 from './jx-13.ts';
import jx14 from './jx-14.ts';
import jx15 from './jx-15.ts';
import jx16 from './jx-16.ts';
import jx17 from './jx-17.ts';
import jx18 from './jx-18.ts';
import jx19 from './jx-19.ts';
import jx20 from './jx-20.ts';
import jx21 from './jx-21.ts';
import jx22 from './jx-22.ts';
import jx23 from './jx-23.ts';
import jx24 from './jx-24.ts';
import jx25 from './jx-25.ts';
import jx26 from './jx-26.ts';
import jx27 from './jx-27.ts';
import jx28 from './jx-28.ts';
import jx29 from './jx-29.ts';
import jx30 from './jx-30.ts';
import sx01 from './sx-01.ts';
import sx02 from './sx-02.ts';
import sx03 from './sx-03.ts';
import sx04 from './sx-04.ts';
import sx05 from './sx-05.ts';
import sx06 from './sx-06.ts';
import sx07 from './sx-07.ts';
import sx08 from './sx-08.ts';
import sx09 from './sx-09.ts';
import sx10 from './sx-10.ts';
import sx11 from './sx-11.ts';
import sx12 from './sx-12.ts';
import sx13 from './sx-13.ts';
import sx14 from './sx-14.ts';
import sx15 from './sx-15.ts';
import sx16 from './sx-16.ts';
import sx17 from './sx-17.ts';
import sx18 from './sx-18.ts';
import sx19 from './sx-19.ts';
import sx20 from './sx-20.ts';
import sx21 from './sx-21.ts';
import sx22 from './sx-22.ts';
import sx23 from './sx-23.ts';
import sx24 from './sx-24.ts';
import sx25 from './sx-25.ts';
import sx26 from './sx-26.ts';
import sx27 from './sx-27.ts';
import sx28 from './sx-28.ts';
import sx29 from './sx-29.ts';
import sx30 from './sx-30.ts';
import sx31 from './sx-31.ts';
import sx32 from './sx-32.ts';
import sx33 from './sx-33.ts';
import sx34 from './sx-34.ts';
import sx35 from './sx-35.ts';
import sx36 from './sx-36.ts';
import sx37 from './sx-37.ts';
import sx38 from './sx-38.ts';
import sx39 from './sx-39.ts';
import sx40 from './sx-40.ts';
import sx41 from './sx-41.ts';
import sx42 from './sx-42.ts';
import sx43 from './sx-43.ts';
import sx44 from './sx-44.ts';

export const caseChecks: readonly CaseCheck[] = [
  ax101a,
  ax101b,
  ax101c,
  ax101d,
  ax102a,
  ax102b,
  ax103,
  ax105a,
  ax105b,
  ax105c,
  ax105d,
  ax106a,
  ax106b,
  ax107,
  ax108a,
  ax108b,
  ax109,
  ax201a,
  ax201b,
  ax201c,
  ax201d,
  ax202a,
  ax202b,
  ax203,
  ax205a,
  ax207,
  ax208a,
  ax208b,
  ax209,
  jx01,
  jx02,
  jx03,
  jx04,
  jx05,
  jx06,
  jx07,
  jx08,
  jx09,
  jx10,
  jx11,
  jx12,
  jx13,
  jx14,
  jx15,
  jx16,
  jx17,
  jx18,
  jx19,
  jx20,
  jx21,
  jx22,
  jx23,
  jx24,
  jx25,
  jx26,
  jx27,
  jx28,
  jx29,
  jx30,
  sx01,
  sx02,
  sx03,
  sx04,
  sx05,
  sx06,
  sx07,
  sx08,
  sx09,
  sx10,
  sx11,
  sx12,
  sx13,
  sx14,
  sx15,
  sx16,
  sx17,
  sx18,
  sx19,
  sx20,
  sx21,
  sx22,
  sx23,
  sx24,
  sx25,
  sx26,
  sx27,
  sx28,
  sx29,
  sx30,
  sx31,
  sx32,
  sx33,
  sx34,
  sx35,
  sx36,
  sx37,
  sx38,
  sx39,
  sx40,
  sx41,
  sx42,
  sx43,
  sx44,
];
