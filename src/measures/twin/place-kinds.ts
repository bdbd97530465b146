// The kind of provision of a placement as SQL, written out from the register's own rule.

import {
  blankRow,
  codeSetsById,
  type ProvisionKindId,
  provisionKinds,
  provisionOf,
  type Row,
} from '../../register/index.ts';
import { text, texts } from './dialect.ts';

type Place = Row<'placement'>;
const WHERE = { id: '', person: null, place: { sheet: null, row: null } };
const AT = '1';

function kindOf(stated: Partial<Place>, establishment?: string): ProvisionKindId {
  const settings = new Map<string, Row<'establishment'>>();
  if (establishment !== undefined) settings.set(AT, { ...blankRow('establishment', WHERE), kind: establishment });
  return provisionOf({ ...blankRow('placement', WHERE), urn: AT, ...stated }, settings).kind;
}

const codesOf = (set: 'legal-basis' | 'sen-setting' | 'establishment-kind'): string[] =>
  codeSetsById[set].codes.map(({ code }) => code);

/** `when 'OLA' then 's61'`, those that are called as their code together. */
function cases(codes: readonly string[], to: (code: string) => string, otherwise: string): string {
  const told = codes.filter((code) => to(code) !== otherwise);
  return told.map((code) => `when ${text(code)} then ${text(to(code))}`).join(' ');
}

/** What a placement row is: the first of these that says something decides. `kind` is that of the establishment. */
export function provisionCase(place: string, kind: string): string {
  const bases = codesOf('legal-basis').filter((basis) => kindOf({ basis }) !== kindOf({}));
  const ofBasis = bases.every((basis) => kindOf({ basis }) === basis)
    ? `${place}.basis`
    : `case ${place}.basis ${cases(bases, (basis) => kindOf({ basis }), '')} end`;
  const ofSetting = cases(codesOf('sen-setting'), (setting) => kindOf({ setting }), 'other');
  const ofKind = cases(codesOf('establishment-kind'), (one) => kindOf({}, one), 'not-known');
  return `case
  when ${place}.basis in (${texts(bases)}) then ${ofBasis}
  when ${place}.setting is not null then
    case ${place}.setting ${ofSetting}
      else case when ${place}.fact = 'named' then 'type-only' else 'other' end end
  when ${place}.tier in ('2', '3') then 'ap'
  when ${place}.unit then 'unit'
  when ${place}.resourced then 'resourced'
  else case ${kind} ${ofKind} else 'not-known' end
end`;
}

/** Alternative provision on whatever legal basis: true or false, never unknown. */
export const isApCase = (place: string, kind: string): string =>
  `(coalesce(${place}.tier in ('2', '3'), false) or coalesce(${kind} = 'ap', false))`;

/** The group of the DfE's release that a kind of provision is in. */
export function groupCase(provision: string): string {
  const groups = [...new Set(provisionKinds.map(({ group }) => group))];
  const lines = groups.map((group) => {
    const kinds = provisionKinds.filter((kind) => kind.group === group).map(({ id }) => id);
    return `when ${provision} in (${texts(kinds)}) then ${text(group)}`;
  });
  return `case ${lines.join(' ')} end`;
}
