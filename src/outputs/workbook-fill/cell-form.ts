// How a workbook writes a figure: as a number of some scale, or as a text such as “85.7% (12)”, “12 of 14”, “86 ▲”.

export interface Figure {
  /** shares are 0 to 1 */
  value: number;
  numerator: number | null;
  denominator: number | null;
  isShare: boolean;
}

/** The power of ten between what a cell stores and what its figure is: 0 or 2 for percentages, -3 for thousands. */
export function scaleBetween(stored: number, value: number): number | null {
  if (stored === 0 || value === 0) return null;
  const power = Math.log10(stored / value);
  return Math.abs(power - Math.round(power)) < 0.02 && Math.abs(power) < 7 ? Math.round(power) : null;
}

/** Without the dust that multiplying leaves: 0.07 × 100 is 7. */
export function scaled(value: number, power: number): number {
  return Number((value * 10 ** power).toPrecision(15));
}

export interface TextForm {
  pieces: (
    | string
    | { part: 'percent' | 'share' | 'value' | 'numerator' | 'denominator'; decimals: number; commas: boolean }
  )[];
}

const NUMBER = /£?-?\d[\d,]*(?:\.\d+)?%?/g;

/** Which of the figure's numbers stands where in the text; null when one is neither. */
export function textForm(text: string, of: Figure): TextForm | null {
  const pieces: TextForm['pieces'] = [];
  let last = 0;
  for (const found of text.matchAll(NUMBER)) {
    const [written] = found;
    const isPercent = written.endsWith('%');
    const number = Number(written.replace(/[£,%]/g, ''));
    const decimals = /\.(\d+)/.exec(written)?.[1]?.length ?? 0;
    const near = (value: number | null) => value !== null && Math.abs(value - number) <= 0.5 * 10 ** -decimals + 1e-9;
    const part =
      of.isShare && (isPercent || !near(of.numerator)) && near(of.value * 100)
        ? 'percent'
        : of.isShare && !isPercent && decimals > 0 && near(of.value)
          ? 'share'
          : !of.isShare && near(of.value)
            ? 'value'
            : near(of.numerator)
              ? 'numerator'
              : near(of.denominator)
                ? 'denominator'
                : null;
    if (part === null) return null;
    const [sign, end] = [written.startsWith('£') ? '£' : '', isPercent ? '%' : ''];
    pieces.push(`${text.slice(last, found.index)}${sign}`, { part, decimals, commas: written.includes(',') }, end);
    last = found.index + written.length;
  }
  if (pieces.length === 0) return null;
  pieces.push(text.slice(last));
  return { pieces };
}

/** The new figure in the same words; null when the form has a part that is not known. */
export function inTextForm({ pieces }: TextForm, of: Figure): string | null {
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      text += piece;
      continue;
    }
    const { part, decimals, commas } = piece;
    const number = part === 'percent' ? of.value * 100 : part === 'share' || part === 'value' ? of.value : of[part];
    if (number === null) return null;
    text += commas
      ? number.toLocaleString('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
      : roundedTo(number, decimals);
  }
  return text;
}

/** 0.285 to two places is 0.29: the digits as written decide, not the nearest fraction of two. */
function roundedTo(number: number, decimals: number): string {
  return (Math.round(Number(`${Number(number.toPrecision(12))}e${decimals}`)) / 10 ** decimals).toFixed(decimals);
}
