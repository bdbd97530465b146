// The records of a SEN2 return, as they open and close one in another, made into rows of the register: whole people at a time.

import type { RegisterRow, Sen2Module, TableId } from '../../register/index.ts';
import { issue } from '../issues.ts';
import type { Sen2Element } from './sen2-elements.ts';
import type { Sen2Findings } from './sen2-findings.ts';
import { type Draft, draftOf, type FieldsAsked, readField } from './sen2-read-field.ts';
import { personKey, rowId } from './sen2-row-ids.ts';
import { moduleAbove } from './sen2-spellings.ts';

/** A record that is open: its row, and the rows it stands in. */
interface OpenRecord {
  module: Sen2Module;
  /** null: it stands in nothing that it could belong to, and is not read */
  draft: Draft | null;
  place: { sheet: string; row: number };
  filled: boolean;
  /** a record of its own kind stood in it: it only held them */
  wraps: boolean;
  request: RequestRecord | null;
  assessment: Draft | null;
  plan: PlanOf | null;
  /** of active plans: the rows that their fields fill besides */
  review: Draft | null;
  transfer: Draft | null;
}

interface RequestRecord {
  draft: Draft;
  assessments: Draft[];
  plans: Draft[];
  active: PlanOf[];
}

/** The plan that rows belong to: which one active plans are about is known when their request closes. */
interface PlanOf {
  draft: Draft;
}

interface Belonging {
  draft: Draft;
  request?: Draft;
  assessment?: Draft | null;
  plan?: PlanOf;
}

const TABLES: Partial<Record<Sen2Module, keyof typeof draftOf>> = {
  requests: 'request',
  assessment: 'assessment',
  namedplan: 'plan',
  activeplans: 'plan',
  plandetail: 'placement',
  placementdetail: 'placement',
  senneed: 'need',
};

export interface PeopleAsked extends FieldsAsked {
  digest(text: string): string;
}

export class Sen2People {
  readonly #asked: PeopleAsked;
  readonly #findings: Sen2Findings;
  readonly #people = new Set<string>();
  readonly #open: OpenRecord[] = [];
  #rows: RegisterRow[] = [];
  readonly #requests: Belonging[] = [];
  readonly #assessments: Belonging[] = [];
  readonly #plans: Belonging[] = [];
  readonly #others: Belonging[] = [];
  /** what a row belongs to is numbered before it */
  readonly #inOrder = [this.#requests, this.#assessments, this.#plans, this.#others];

  constructor(asked: PeopleAsked, findings: Sen2Findings) {
    this.#asked = asked;
    this.#findings = findings;
  }

  get count(): number {
    return this.#people.size;
  }

  /** The rows of everybody who has closed since it was last asked. */
  take(): RegisterRow[] {
    const taken = this.#rows;
    this.#rows = [];
    return taken;
  }

  open(module: Sen2Module, sheet: string, row: number): void {
    const place = { sheet, row };
    const above = this.#above(module, place);
    const record: OpenRecord = {
      module,
      draft: null,
      place,
      filled: false,
      wraps: false,
      request: above?.request ?? null,
      assessment: above?.assessment ?? null,
      plan: above?.plan ?? null,
      review: null,
      transfer: null,
    };
    if (module === 'person') {
      // A person within a person: the outer one ends here, so that no rows change hands.
      const outer = this.#open.find((one) => one.module === 'person' && one.filled);
      if (outer) this.#finishPerson(outer.draft!);
      record.draft = draftOf.person(place);
    } else if (above?.draft) this.#begin(record, above);
    this.#open.push(record);
  }

  /** The record that a new one stands in: the nearest of the right kind. */
  #above(module: Sen2Module, place: OpenRecord['place']): OpenRecord | null {
    const wanted = moduleAbove[module];
    const nearest = this.#open.at(-1);
    if (nearest && nearest.module === wanted) return nearest;
    const isWrapped = nearest?.module === module && !nearest.filled;
    if (isWrapped) nearest.wraps = true;
    const found = wanted && (this.#open.findLast((record) => record.module === wanted && record.draft) ?? null);
    if (wanted !== null && !found)
      this.#findings.add(
        issue('sen2-orphan', 'warns', { file: this.#findings.file, ...place }, { module, above: wanted }),
      );
    else if (nearest && !isWrapped) this.#findings.misplaced(module, place.sheet, place.row);
    return found;
  }

  #begin(record: OpenRecord, above: OpenRecord): void {
    const { module, place } = record;
    const draft = draftOf[TABLES[module]!](place);
    record.draft = draft;
    if (module === 'requests') record.request = { draft, assessments: [], plans: [], active: [] };
    else if (module === 'assessment') record.assessment = draft;
    else if (module === 'namedplan') {
      draft.active = false;
      record.plan = { draft };
    } else if (module === 'activeplans') {
      draft.active = true;
      record.plan = { draft };
    } else if (module !== 'senneed') draft.fact = module === 'plandetail' ? 'named' : 'attended';
    above.wraps = false;
  }

  field(element: Sen2Element, text: string): void {
    const record = this.#open.at(-1);
    if (!record?.draft) return;
    const words = text.trim();
    if (words === '') return;
    record.filled = true;
    const draft = this.#draftFor(record, element.table);
    if (readField(draft, element, words, this.#asked, this.#findings)) return;
    const where = { file: this.#findings.file, ...record.place, field: element.element };
    this.#findings.add(issue('sen2-element-twice', 'warns', where, { element: element.element }));
  }

  #draftFor(record: OpenRecord, table: TableId): Draft {
    if (table !== 'review' && table !== 'transfer') return record.draft!;
    record[table] ??= draftOf[table](record.place);
    return record[table];
  }

  close(): void {
    const record = this.#open.pop();
    const draft = record?.draft;
    if (!record || !draft || (record.wraps && !record.filled)) return;
    const { module, request, assessment, plan } = record;
    if (module === 'person') this.#finishPerson(draft);
    else if (module === 'requests') this.#finishRequest(request!);
    else if (module === 'assessment') {
      request!.assessments.push(draft);
      this.#assessments.push({ draft, request: request!.draft });
    } else if (module === 'namedplan') {
      request!.plans.push(draft);
      this.#plans.push({ draft, request: request!.draft, assessment });
    } else if (module === 'activeplans') {
      request!.active.push(plan!);
      for (const beside of [record.review, record.transfer])
        if (beside) this.#others.push({ draft: beside, plan: plan! });
    } else this.#others.push({ draft, plan: plan! });
  }

  /** Active plans are about the request's plan that has not ceased; without a named plan they are a plan themselves. */
  #finishRequest({ draft, assessments, plans, active }: RequestRecord): void {
    this.#requests.push({ draft });
    for (const plan of active) {
      const named = plans.filter((one) => one.active === false).sort(byStanding)[0];
      if (!named) {
        this.#plans.push({ draft: plan.draft, request: draft, assessment: assessments.at(-1) ?? null });
        continue;
      }
      named.active = true;
      for (const field of ['transferredFrom', 'residentialActive', 'workBasedActive']) named[field] = plan.draft[field];
      if (plan.draft.unread) named.unread = { ...named.unread, ...plan.draft.unread };
      plan.draft = named;
    }
  }

  #finishPerson(person: Draft): void {
    const id = this.#personId(person);
    person.id = id;
    person.person = id;
    this.#rows.push(person);
    const taken = new IdsTaken();
    for (const list of this.#inOrder) {
      for (const belonging of list) this.#rows.push(this.#numbered(id, belonging, taken));
      list.length = 0;
    }
    this.#open.length = 0;
  }

  #personId(person: Draft): string {
    const { sheet, row } = person.place;
    const where = { file: this.#findings.file, sheet: sheet ?? '', row: row ?? 1 };
    const key = personKey(person);
    if (key === null) this.#findings.add(issue('sen2-person-not-known', 'warns', where, {}));
    const made = this.#asked.digest(key ?? `nobody ${sheet} ${row}`);
    const before = this.#people.size;
    // Looked up once: of every person of a large council.
    if (this.#people.add(made).size > before) return made;
    let time = 2;
    while (this.#people.has(`${made}#${time}`)) time += 1;
    const id = `${made}#${time}`;
    this.#findings.add(issue('sen2-person-twice', 'warns', where, { by: by(person) }));
    this.#people.add(id);
    return id;
  }

  #numbered(person: string, { draft, request, assessment, plan }: Belonging, taken: IdsTaken): Draft {
    const { table, place } = draft;
    draft.person = person;
    if (request) draft.request = request.id;
    if (assessment) draft.assessment = assessment.id;
    if (plan) draft.plan = plan.draft.id;
    if (table === 'plan' && assessment?.outcome === 'Y' && draft.transferredFrom === null) {
      // A plan that follows from an assessment here was sent on its own date; one that moved in, or was made before, was not.
      draft.issuedOn = draft.startedOn;
    } else if (table === 'transfer') draft.year = yearOf(draft.dueOn ?? draft.finalOn);
    const made = rowId(table, person, draft);
    let id = made;
    for (let time = 2; taken.has(id); time += 1) id = `${made}#${time}`;
    if (id !== made) {
      const where = { file: this.#findings.file, sheet: place.sheet ?? '', row: place.row ?? 1 };
      this.#findings.add(issue('sen2-row-twice', 'warns', where, { table }));
    }
    taken.add(id);
    draft.id = id;
    return draft;
  }
}

/** The numbers of one person's rows, of which there are mostly five: a set would cost more than it saves. */
class IdsTaken {
  #few: string[] = [];
  #many: Set<string> | null = null;

  has(id: string): boolean {
    return this.#many ? this.#many.has(id) : this.#few.includes(id);
  }

  add(id: string): void {
    if (this.#many) this.#many.add(id);
    else if (this.#few.push(id) > 16) this.#many = new Set(this.#few);
  }
}

const by = ({ upn, uln }: Draft) => (upn ? 'UPN' : uln ? 'ULN' : 'name and date of birth');

function byStanding(a: Draft, b: Draft): number {
  const ended = Number(a.ceasedOn !== null) - Number(b.ceasedOn !== null);
  return ended || Number(b.startedOn ?? 0) - Number(a.startedOn ?? 0);
}

function yearOf(day: unknown): number | null {
  return typeof day === 'number' ? new Date(day * 86_400_000).getUTCFullYear() : null;
}
