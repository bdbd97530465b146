// Which rows give others, by what the catalogue says of the KPIs in them.

import type { Measure } from '../../measures/index.ts';
import type { RowLink } from './table.ts';

/** As far as one figure gives another; `rowOf` names the row of a KPI, such as that of one group. */
export function linksOf({ id: measure, relations }: Measure, rowOf = (id: string) => id): RowLink[] {
  const id = rowOf(measure);
  return (relations ?? []).flatMap((relation): RowLink[] => {
    switch (relation.kind) {
      case 'sum-of':
        return [{ kind: 'sum', total: id, parts: relation.of.map(rowOf), complete: relation.rest === undefined }];
      case 'cumulative-of':
        return [{ kind: 'cumulative', total: id, monthly: rowOf(relation.of) }];
      case 'rate-of':
      case 'same-as':
        return [{ kind: 'gives', rows: [id, rowOf(relation.of)] }];
      case 'share-of':
        return [{ kind: 'gives', rows: [id, rowOf(relation.numerator)] }];
      case 'complement-of':
        return relation.of.length === 1 ? [{ kind: 'gives', rows: [id, rowOf(relation.of[0]!)] }] : [];
      default:
        return [];
    }
  });
}
