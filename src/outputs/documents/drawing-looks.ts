// What each class of the drawings looks like where there is no style sheet: the one place that repeats waymark.css.

/** The colours of pages, by the names they have there. */
export const COLOURS = {
  ink: '#0b0c0c',
  quiet: '#484949',
  'rule-2': '#858686',
  rule: '#cecece',
  band: '#e3e6e8',
  surface: '#f4f8fb',
  link: '#1a65a6',
  on: '#0f7a52',
  near: '#ffdd00',
  off: '#ca3535',
  better: '#1d70b8',
  'better-words': '#16548a',
  worse: '#b7592a',
  'worse-words': '#8a3f18',
  shift: '#54319f',
  paper: '#ffffff',
} as const;

type Attributes = Record<string, string | number>;

const { ink, quiet, band, paper, on, near, off, better, worse, shift } = COLOURS;
const older = COLOURS['rule-2'];
const LETTERS = { 'font-family': 'Arimo, Arial, sans-serif' };

const rule = (stroke: string, width: number, dash?: string): Attributes => ({
  fill: 'none',
  stroke,
  'stroke-width': width,
  ...(dash ? { 'stroke-dasharray': dash } : {}),
});

/** In the order of waymark.css: of two classes on one part the later one here wins, as it does there. */
export const LOOKS: Readonly<Record<string, Attributes>> = {
  'wm-on': { fill: on },
  'wm-off': { fill: off },
  'wm-near': { fill: near, stroke: ink, 'stroke-width': 1 },
  'wm-ring': rule(quiet, 1.5, '2.5 2'),
  'wm-letter': { ...LETTERS, 'font-size': 11, 'font-weight': 700, fill: paper, stroke: 'none' },
  'wm-letter--ink': { 'font-size': 10, fill: ink },
  'wm-fill-better': { fill: better },
  'wm-fill-worse': { fill: worse },
  'wm-fill-shift': { fill: shift },
  'wm-fill-quiet': { fill: quiet },
  'wm-c-line': { ...rule(ink, 1.4), 'stroke-linejoin': 'round' },
  'wm-c-old': rule(older, 1.4),
  'wm-c-before': rule(older, 1.2),
  'wm-c-target': rule(ink, 1, '1.5 2.5'),
  'wm-c-target--chart': rule(ink, 1.3, '2 3.5'),
  'wm-c-bar': rule(ink, 1.8),
  'wm-c-bar--chart': { 'stroke-width': 3 },
  'wm-c-bar--old': { stroke: older },
  'wm-c-seam': rule(ink, 1),
  'wm-c-restart': rule(quiet, 1, '3 3'),
  'wm-c-event': rule(ink, 1, '1 2'),
  'wm-c-grid': rule('#e8e8e8', 1),
  'wm-c-axis': rule(ink, 1),
  'wm-c-band': { fill: band },
  'wm-c-worse': { fill: worse },
  'wm-c-better': { fill: better },
  'wm-c-shift': { fill: shift },
  'wm-c-last': { fill: ink },
  'wm-c-dot': { fill: ink },
  'wm-c-last--old': { fill: older },
  'wm-c-dot--old': { fill: older },
  'wm-c-ring': { fill: paper, stroke: quiet, 'stroke-width': 1 },
  'wm-c-ring--last': { stroke: ink, 'stroke-width': 1.5 },
  'wm-c-ring--chart': { stroke: ink, 'stroke-width': 1.5 },
  'wm-c-absent': rule(quiet, 1, '1.5 1.2'),
  'wm-c-text': { ...LETTERS, 'font-size': 14, 'font-weight': 400, fill: quiet },
  'wm-c-figure': { ...LETTERS, 'font-size': 16, 'font-weight': 700, fill: ink },
  'wm-c-strong': { 'font-weight': 700, fill: ink },
  'wm-c-ink': { fill: ink },
  'wm-c-halo': { 'paint-order': 'stroke', stroke: paper, 'stroke-width': 4, 'stroke-linejoin': 'round' },
};

const ORDER = Object.keys(LOOKS);
/** Classes that only say where a drawing stands on a page. */
const PLACING = new Set(['wm-shape', 'wm-arrow', 'wm-spark', 'wm-chart__wide', 'wm-chart__narrow']);

/** ` fill="none" stroke="#0b0c0c"` for "wm-c-line"; throws RangeError for a class whose look is not known. */
export function lookOf(classNames: string): string {
  const names = classNames.split(' ').filter((name) => !PLACING.has(name));
  const unknown = names.find((name) => !Object.hasOwn(LOOKS, name));
  if (unknown !== undefined) throw new RangeError(`no look is known for a part of class ${unknown}`);
  const together: Attributes = Object.assign(
    {},
    ...ORDER.filter((name) => names.includes(name)).map((name) => LOOKS[name]),
  );
  return Object.entries(together)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}
