// The two lists of children and young people that an inspection asks for (Annex A), and what its checks judge in them.

import type { Day } from '../clocks/index.ts';
import { ageOn } from './age.ts';
import type { CaseFound, CheckContext } from './check.ts';
import { asAt, bornOn, cite, isUnread, NOTHING } from './check-rows.ts';
import { foundIn } from './found.ts';
import type { Held, Row } from './record.ts';

/** List 1 holds children and young people with plans; list 2 is taken to be those with SEN support (to verify). */
export type AnnexList = 1 | 2;

export const ANNEX_A = 'Area SEND inspection, Annex A child-level lists; rule list of a sector validator, rule';

/** Somebody's line on a list; nobody's, when they are not on it. */
export function lineOf(held: Held, list: AnnexList): Row<'schooling'> | undefined {
  return held.schooling.find((line) => line.list === list);
}

/** Age in whole years on the day of the list; null without a date of birth. */
export function ageOnList(held: Held, ctx: CheckContext): number | null {
  const born = bornOn(held);
  return born === null ? null : ageOn(born, asAt(ctx), ctx.settings.leapBirthday);
}

/**
 * Somebody on the list for whom none of these fields of their person says anything. A cell that held something that could
 * not be read is left alone: the import says so already.
 */
export function notStated(held: Held, list: AnnexList, fields: readonly (keyof Row<'person'> & string)[]): CaseFound[] {
  const person = held.person[0];
  if (!person || !lineOf(held, list)) return NOTHING;
  if (fields.some((field) => person[field] != null || isUnread(person, field))) return NOTHING;
  return [foundIn('person', person, fields[0]!, {})];
}

/** Somebody on the list without a primary need: neither on their line nor in their plan. */
export function needNotStated(held: Held, list: AnnexList): CaseFound[] {
  const line = lineOf(held, list);
  if (!line || line.need !== null || isUnread(line, 'need')) return NOTHING;
  if (held.need.some((need) => need.rank !== 2 && (need.type !== null || isUnread(need, 'type')))) return NOTHING;
  return [foundIn('schooling', line, 'need', {})];
}

/** Somebody on the list for whom nothing says whether they have a disability. */
export function disabilityNotStated(held: Held, list: AnnexList): CaseFound[] {
  const line = lineOf(held, list);
  if (!line || line.disability !== null || isUnread(line, 'disability')) return NOTHING;
  return held.person.some(({ disabled }) => disabled !== null)
    ? NOTHING
    : [foundIn('schooling', line, 'disability', {})];
}

/** Somebody on the list whose age lies between two ages, both counted. */
export function agedBetween(
  held: Held,
  list: AnnexList,
  ctx: CheckContext,
  [lowest, highest]: [number, number],
): CaseFound[] {
  const person = held.person[0];
  if (!person || !lineOf(held, list)) return NOTHING;
  const age = ageOnList(held, ctx);
  if (age === null || age < lowest || age > highest) return NOTHING;
  return [foundIn('person', person, 'bornOn', { age })];
}

/** Somebody on the list who is born after the day of the list. */
export function bornLater(held: Held, list: AnnexList, ctx: CheckContext): CaseFound[] {
  const person = held.person[0];
  if (!person || !lineOf(held, list)) return NOTHING;
  const born = bornOn(held);
  if (born === null || born <= asAt(ctx)) return NOTHING;
  return [foundIn('person', person, 'bornOn', {})];
}

/** From this age on a child has been at school for a year and has a number. */
const HAS_NUMBER_FROM = 6;

/** Somebody on the list, 6 or older, without UPN, ULN or a reason why there is none. */
export function numberNotStated(held: Held, list: AnnexList, ctx: CheckContext): CaseFound[] {
  const found = notStated(held, list, ['upn', 'uln', 'upnUnknown']);
  if (found === NOTHING) return NOTHING;
  const age = ageOnList(held, ctx);
  if (age === null || age < HAS_NUMBER_FROM) return NOTHING;
  return found.map((one) => ({ ...one, facts: { age } }));
}

/** "School aged" as the rule list has it, both ages counted. */
const SCHOOL_AGED = [5, 16] as const;

export type Establishments = 'neither' | 'second only' | 'main only' | 'both';

/**
 * Which establishments stand on the line of somebody of school age (the main one by its URN; the lists give only the phase
 * of the second); null for who is not on the list, not of that age, or
 * educated at home: a home is no establishment.
 */
export function establishmentsOf(held: Held, list: AnnexList, ctx: CheckContext): Establishments | null {
  const line = lineOf(held, list);
  if (!line || line.educatedAtHome === true) return null;
  const age = ageOnList(held, ctx);
  if (age === null || age < SCHOOL_AGED[0] || age > SCHOOL_AGED[1]) return null;
  const main = line.urn !== null || placedAt(held, 1);
  const second = line.subsidiaryUrn !== null || line.subsidiaryPhase !== null || placedAt(held, 2);
  if (main) return second ? 'both' : 'main only';
  return second ? 'second only' : 'neither';
}

function placedAt(held: Held, rank: number): boolean {
  return held.placement.some((place) => (place.rank ?? 1) === rank && (place.urn !== null || place.setting !== null));
}

/** The day on which a plan was first issued, as list 1 gives it. */
export function firstIssuedOn(plan: Row<'plan'>): Day | null {
  return plan.issuedOn ?? plan.startedOn;
}

/** The plan of list 1: the one that was first issued last. */
export function planOnList(held: Held): Row<'plan'> | undefined {
  if (!lineOf(held, 1)) return undefined;
  return held.plan.toSorted((a, b) => (firstIssuedOn(b) ?? 0) - (firstIssuedOn(a) ?? 0))[0];
}

/** The day of the last review: of its decision, or where that is not stated of its meeting. */
export function reviewedOn(review: Row<'review'>): Day | null {
  return review.decidedOn ?? review.meetingOn;
}

/** The last review of the plan on list 1; a plan before it had its own. */
export function lastReview(held: Held): Row<'review'> | undefined {
  const plan = planOnList(held);
  const own = held.review.filter((review) => review.plan === null || review.plan === plan?.id);
  return own.toSorted((one, other) => (reviewedOn(other) ?? 0) - (reviewedOn(one) ?? 0))[0];
}

/** Lines of one list with the same UPN: the one to send first, then those to take off. Asked once, after the last person. */
export function sameUpn(list: AnnexList): { see(held: Held): void; end(): CaseFound[] } {
  const byUpn = new Map<string, { row: CaseFound['rows'][number]; issuedOn: number }[]>();
  return {
    see(held) {
      if (!lineOf(held, list)) return;
      const plan = planOnList(held);
      for (const person of held.person) {
        if (person.upn === null) continue;
        const upn = person.upn.trim().toUpperCase();
        const lines = byUpn.get(upn) ?? [];
        lines.push({
          row: cite('person', person),
          issuedOn: (plan && firstIssuedOn(plan)) ?? Number.NEGATIVE_INFINITY,
        });
        byUpn.set(upn, lines);
      }
    },
    end() {
      return [...byUpn.values()].flatMap((lines) => {
        const [kept, ...others] = lines.toSorted((a, b) => b.issuedOn - a.issuedOn);
        const facts = { lines: lines.length };
        return others.map(({ row }) => ({ rows: [row, kept!.row], field: 'upn', facts }));
      });
    },
  };
}
