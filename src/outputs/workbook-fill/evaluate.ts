// Working out the small formulas that scorecards are made of; whatever is more than that is left to Excel.

import { columnOf } from './references.ts';

export type Worked = number | string | boolean | null;

/** Gives the value of one cell; throws NotWorkedOut when it cannot be known. */
export type Look = (sheet: string | null, row: number, column: number) => Worked;

export class NotWorkedOut extends Error {}

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?(?:E[+-]?\d+)?)(%?)|((?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?![\w(])(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?|([A-Z][A-Z0-9.]*)\(|(TRUE|FALSE)\b|(<=|>=|<>|[-+*/^&=<>(),]))/y;

type Token =
  | { is: 'value'; value: Worked }
  | { is: 'cells'; sheet: string | null; cells: [row: number, column: number][]; range: boolean }
  | { is: 'call'; name: string }
  | { is: 'sign'; sign: string };

const MOST_CELLS = 5_000;

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  const text = formula.trimEnd();
  while (TOKEN.lastIndex < text.length) {
    const found = TOKEN.exec(text);
    if (!found) throw new NotWorkedOut();
    const [, quoted, number, percent, sheet, c1, r1, c2, r2, name, truth, sign] = found;
    if (quoted !== undefined) tokens.push({ is: 'value', value: quoted.slice(1, -1).replaceAll('""', '"') });
    else if (number !== undefined) tokens.push({ is: 'value', value: Number(number) / (percent ? 100 : 1) });
    else if (c1 !== undefined) tokens.push(cellsOf(sheet, c1, Number(r1), c2, Number(r2)));
    else if (name !== undefined) tokens.push({ is: 'call', name });
    else if (truth !== undefined) tokens.push({ is: 'value', value: truth === 'TRUE' });
    else tokens.push({ is: 'sign', sign: sign! });
  }
  return tokens;
}

function cellsOf(sheet: string | undefined, c1: string, r1: number, c2: string | undefined, r2: number): Token {
  const named = sheet?.slice(0, -1);
  const bare = named?.startsWith("'") ? named.slice(1, -1).replaceAll("''", "'") : (named ?? null);
  const [from, to] = [columnOf(c1), columnOf(c2 ?? c1)];
  const last = c2 === undefined ? r1 : r2;
  if ((to - from + 1) * (last - r1 + 1) > MOST_CELLS) throw new NotWorkedOut();
  const cells: [number, number][] = [];
  for (let row = r1; row <= last; row += 1)
    for (let column = from; column <= to; column += 1) cells.push([row, column]);
  return { is: 'cells', sheet: bare, cells, range: c2 !== undefined };
}

/** The result; null when it is more than we work out, or an error such as a division by nought. */
export function evaluate(formula: string, look: Look): Worked {
  try {
    return new Evaluation(tokensOf(formula), look).result();
  } catch (error) {
    if (error instanceof NotWorkedOut || error instanceof CellError) return null;
    throw error;
  }
}

/** What a cell would show as #DIV/0! or #VALUE!: IFERROR catches it. */
class CellError extends Error {}

class Evaluation {
  readonly #tokens: Token[];
  readonly #look: Look;
  #at = 0;

  constructor(tokens: Token[], look: Look) {
    this.#tokens = tokens;
    this.#look = look;
  }

  result(): Worked {
    const value = this.#compared();
    if (this.#at < this.#tokens.length) throw new NotWorkedOut();
    return value;
  }

  #takes(...signs: string[]): string | null {
    const token = this.#tokens[this.#at];
    if (token?.is !== 'sign' || !signs.includes(token.sign)) return null;
    this.#at += 1;
    return token.sign;
  }

  #compared(): Worked {
    let left = this.#joined();
    for (
      let sign = this.#takes('=', '<>', '<', '>', '<=', '>=');
      sign;
      sign = this.#takes('=', '<>', '<', '>', '<=', '>=')
    ) {
      const right = this.#joined();
      left = compare(left, right, sign);
    }
    return left;
  }

  #joined(): Worked {
    let left = this.#sum();
    while (this.#takes('&')) left = `${text(left)}${text(this.#sum())}`;
    return left;
  }

  #sum(): Worked {
    let left = this.#product();
    for (let sign = this.#takes('+', '-'); sign; sign = this.#takes('+', '-')) {
      const right = number(this.#product());
      left = sign === '+' ? number(left) + right : number(left) - right;
    }
    return left;
  }

  #product(): Worked {
    let left = this.#power();
    for (let sign = this.#takes('*', '/'); sign; sign = this.#takes('*', '/')) {
      const right = number(this.#power());
      if (sign === '/' && right === 0) throw new CellError();
      left = sign === '*' ? number(left) * right : number(left) / right;
    }
    return left;
  }

  /** In Excel a sign binds before a power: -2^2 is 4. */
  #power(): Worked {
    let base = this.#signed();
    while (this.#takes('^')) base = number(base) ** number(this.#signed());
    return base;
  }

  #signed(): Worked {
    if (this.#takes('-')) return -number(this.#signed());
    return this.#takes('+') ? this.#signed() : this.#one();
  }

  #one(): Worked {
    const token = this.#tokens[this.#at++];
    if (!token) throw new NotWorkedOut();
    switch (token.is) {
      case 'value':
        return token.value;
      case 'cells': {
        const [first] = token.cells;
        if (token.range || !first) throw new NotWorkedOut();
        return this.#look(token.sheet, ...first);
      }
      case 'call':
        return this.#call(token.name);
      case 'sign': {
        if (token.sign !== '(') throw new NotWorkedOut();
        const value = this.#compared();
        if (!this.#takes(')')) throw new NotWorkedOut();
        return value;
      }
    }
  }

  #call(name: string): Worked {
    switch (name) {
      case 'SUM':
        return this.#numbers().reduce((sum, one) => sum + one, 0);
      case 'AVERAGE': {
        const all = this.#numbers();
        if (all.length === 0) throw new CellError();
        return all.reduce((sum, one) => sum + one, 0) / all.length;
      }
      case 'MIN':
        return Math.min(...this.#numbers());
      case 'MAX':
        return Math.max(...this.#numbers());
      case 'COUNT':
        return this.#numbers().length;
      case 'ABS':
        return Math.abs(number(this.#arguments()[0] ?? null));
      case 'ROUND': {
        const [value, places] = this.#arguments();
        const factor = 10 ** number(places ?? 0);
        const scaled = Number((number(value ?? null) * factor).toPrecision(15));
        return (Math.sign(scaled) * Math.round(Math.abs(scaled))) / factor;
      }
      case 'IF':
        return this.#chosen();
      case 'IFERROR':
        return this.#orElse();
      default:
        throw new NotWorkedOut();
    }
  }

  #arguments(): Worked[] {
    const found: Worked[] = [];
    if (this.#takes(')')) return found;
    do found.push(this.#compared());
    while (this.#takes(','));
    if (!this.#takes(')')) throw new NotWorkedOut();
    return found;
  }

  /** The numbers of all arguments; texts and empty cells of ranges are passed over, as Excel does. */
  #numbers(): number[] {
    const found: number[] = [];
    do {
      const token = this.#tokens[this.#at];
      const next = this.#tokens[this.#at + 1];
      const isAlone = next?.is === 'sign' && (next.sign === ',' || next.sign === ')');
      if (token?.is === 'cells' && isAlone) {
        this.#at += 1;
        for (const [row, column] of token.cells) {
          const value = this.#look(token.sheet, row, column);
          if (typeof value === 'number') found.push(value);
        }
      } else found.push(number(this.#compared()));
    } while (this.#takes(','));
    if (!this.#takes(')')) throw new NotWorkedOut();
    return found;
  }

  /** Only the branch that is taken is worked out; the other is stepped over. */
  #chosen(): Worked {
    const condition = this.#compared();
    const holds = typeof condition === 'boolean' ? condition : number(condition) !== 0;
    if (!this.#takes(',')) throw new NotWorkedOut();
    const first = this.#branch(holds);
    const second = this.#takes(',') ? this.#branch(!holds) : false;
    if (!this.#takes(')')) throw new NotWorkedOut();
    return holds ? first : second;
  }

  #orElse(): Worked {
    const start = this.#at;
    let value: Worked = null;
    let failed = false;
    try {
      value = this.#compared();
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      failed = true;
      this.#at = start;
      this.#stepOver();
    }
    if (!this.#takes(',')) throw new NotWorkedOut();
    const other = this.#branch(failed);
    if (!this.#takes(')')) throw new NotWorkedOut();
    return failed ? other : value;
  }

  #branch(isTaken: boolean): Worked {
    if (isTaken) return this.#compared();
    this.#stepOver();
    return null;
  }

  #stepOver(): void {
    for (let depth = 0; this.#at < this.#tokens.length; this.#at += 1) {
      const token = this.#tokens[this.#at]!;
      if (token.is === 'call' || (token.is === 'sign' && token.sign === '(')) depth += 1;
      else if (token.is === 'sign' && token.sign === ')') {
        if (depth === 0) return;
        depth -= 1;
      } else if (token.is === 'sign' && token.sign === ',' && depth === 0) return;
    }
  }
}

function number(value: Worked): number {
  if (value === null) return 0;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  throw new CellError();
}

function text(value: Worked): string {
  return value === null ? '' : typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}

function compare(a: Worked, b: Worked, sign: string): boolean {
  const isText = typeof a === 'string' || typeof b === 'string';
  // Excel puts every text after every number, and an empty cell is either nought or no text.
  const [x, y] = isText ? [text(a).toLowerCase(), text(b).toLowerCase()] : [number(a), number(b)];
  const mixed = typeof a !== typeof b && a !== null && b !== null;
  const order = mixed ? (typeof a === 'string' ? 1 : -1) : x < y ? -1 : x > y ? 1 : 0;
  switch (sign) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}
