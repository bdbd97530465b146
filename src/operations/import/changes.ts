// What a paper would change: new figures, the same again, figures given differently from what stands.

import type { Day, Period } from '../../clocks/index.ts';
import { agreesAsPrinted, type Version } from '../../measures/index.ts';
import type { StagedStatement } from '../../store/index.ts';
import type { Figures } from '../figures.ts';

export interface FigureChange {
  measure: string;
  title: string;
  period: Period;
  /** the figure of the other paper, and that paper */
  was: number;
  wasDecimals: number | null;
  wasFile: string;
  is: number;
  isDecimals: number | null;
  unit: string;
  /** true: this paper is the later, its figure will stand; false: a later paper's figure stays */
  stands: boolean;
}

export interface FileChanges {
  newCount: number;
  sameCount: number;
  /** this paper gives another figure and is the later */
  restatedCount: number;
  /** this paper gives another figure and a later paper's stays */
  olderCount: number;
  restated: FigureChange[];
}

const LISTED = 1_000;

export class FigureChanges {
  readonly #figures: Figures;
  readonly #paper: { paper: string; file: string; statedOn: Day };
  readonly #seen = new Set<string>();
  readonly #summary: FileChanges = { newCount: 0, sameCount: 0, restatedCount: 0, olderCount: 0, restated: [] };

  constructor(figures: Figures, paper: { paper: string; file: string; statedOn: Day }) {
    this.#figures = figures;
    this.#paper = paper;
  }

  titleOf(id: string): string | undefined {
    return this.#figures.measureOf(id)?.title;
  }

  /** A figure that the paper gives twice counts once: rows come with their tables before their tiles. */
  add(statement: StagedStatement): void {
    if (statement.kind !== 'value' || statement.value === null || statement.period === null) return;
    const key = `${statement.measure} ${statement.period}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const other = this.#neighbour(this.#figures.said.get(key) ?? []);
    if (!other) this.#summary.newCount++;
    else this.#compare(statement, other);
  }

  /** The figure stated last before this paper; else the first after it. */
  #neighbour(versions: Version[]): Version | undefined {
    const figures = versions.filter((version) => version.value !== null);
    return figures.findLast((version) => this.#isBefore(version)) ?? figures[0];
  }

  #isBefore({ knownFrom, source }: Version): boolean {
    if (knownFrom !== this.#paper.statedOn) return knownFrom < this.#paper.statedOn;
    return source.sent === undefined && source.paper < this.#paper.paper;
  }

  #compare(statement: StagedStatement, other: Version): void {
    const unit = this.#figures.measureOf(statement.measure)?.unit ?? 'count';
    const [was, is] = [
      { value: other.value!, decimals: other.decimals },
      { value: statement.value!, decimals: statement.decimals },
    ];
    if (agreesAsPrinted(was, is, unit === 'percent')) {
      this.#summary.sameCount++;
      return;
    }
    const stands = this.#isBefore(other);
    if (stands) this.#summary.restatedCount++;
    else this.#summary.olderCount++;
    if (this.#summary.restated.length < LISTED) {
      this.#summary.restated.push({
        measure: statement.measure,
        title: this.titleOf(statement.measure) ?? statement.measure,
        period: statement.period!,
        was: was.value,
        wasDecimals: was.decimals,
        wasFile: other.source.file,
        is: is.value,
        isDecimals: is.decimals,
        unit,
        stands,
      });
    }
  }

  summary(): FileChanges {
    return this.#summary;
  }
}
