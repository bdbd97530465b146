// The kind of provision of a placement as SQL, written out from the register's own rule.

import {
  blankRow,
  codeSetsById,
  type ProvisionKindId,
  provisionKinds,
  provisionOf,
  type Row,
} from '../../register/index.ts';
import { indented, text, texts } from './dialect.ts';
import type { Part } from './query.ts';

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

/** What a placement is: the first of these that says something decides. */
function provisionCase(place: string, kind: string): string {
  const bases = codesOf('legal-basis').filter((basis) => kindOf({ basis }) !== kindOf({}));
  const ofBasis = cases(bases, (basis) => kindOf({ basis }), '');
  const ofSetting = cases(codesOf('sen-setting'), (setting) => kindOf({ setting }), 'other');
  const ofKind = cases(codesOf('establishment-kind'), (one) => kindOf({}, one), 'not-known');
  return `case
  when ${place}.basis in (${texts(bases)}) then case ${place}.basis ${ofBasis} end
  when ${place}.setting is not null then
    case ${place}.setting ${ofSetting} else case when ${place}.fact = 'named' then 'type-only' else 'other' end end
  when ${place}.tier in ('2', '3') then 'ap'
  when ${place}.unit then 'unit'
  when ${place}.resourced then 'resourced'
  else case ${kind}
    ${ofKind.replaceAll(' when', '\n    when')}
    else 'not-known' end
end`;
}

const groupOf = (id: ProvisionKindId): string => provisionKinds.find((kind) => kind.id === id)!.group;
/** The group of who has no placement at all. */
export const NO_PLACE_GROUP = groupOf('none');

/** The group of the DfE's release that a kind of provision is in. */
function groupCase(provision: string): string {
  const groups = [...new Set(provisionKinds.map(({ group }) => group))];
  const lines = groups.map((group) => {
    const kinds = provisionKinds.filter((kind) => kind.group === group).map(({ id }) => id);
    return `  when ${provision} in (${texts(kinds)}) then ${text(group)}`;
  });
  return `case\n${lines.join('\n')}\nend`;
}

/** Every placement with its kind of provision; alternative provision is told apart, on whatever legal basis. */
export function placementKinds(): Part {
  const kind = 'coalesce(setting.kind, by_ukprn.kind)';
  return {
    name: 'placement_kind',
    says: 'The kind of provision of each placement: its legal basis, else its setting without a number, its tier, the unit of the school, what the establishment is.',
    select: `select *,
${indented(groupCase('provision'))} as provision_group
from (
  select placement.area, placement.id,
${indented(provisionCase('placement', kind), 4)} as provision,
    coalesce(placement.tier in ('2', '3'), false) or coalesce(${kind} = 'ap', false) as is_ap
  from waymark.placement
  left join waymark.setting as setting on setting.area = placement.area and setting.number = placement.urn
  left join waymark.setting as by_ukprn
    on setting.number is null and by_ukprn.area = placement.area and by_ukprn.number = placement.ukprn
) as placed`,
  };
}
