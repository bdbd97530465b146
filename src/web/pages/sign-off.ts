// Signing a version off: what changed since the last, what is missing, which checks stand open, and the form that signs.

import { perform } from '../../operations/index.ts';
import { checkedHref, href } from '../../outputs/index.ts';
import { formErrors } from '../form-errors.ts';
import { isEmptyStore, noFigures } from '../no-figures.ts';
import { field, htmlAnswer, type Page, type PageAnswer, PageRefused, type PageRequest } from '../page.ts';
import { show } from '../show.ts';
import { signOffBody, signOffLead } from '../sign-off-view.ts';

export default {
  id: 'sign-off',
  path: '/sign-off',
  needs: 'sign-versions',
  get: (request) => signOffPage(request, new Map()),
  async post(request) {
    const typed = (name: string) => field(request, name);
    const outcome = await perform(request.ctx, 'freeze', {
      month: typed('month') || null,
      basis: typed('basis') === 'cases' ? 'cases' : 'standing',
      selection: typed('selection'),
      title: typed('title'),
      signedBy: typed('signedBy'),
      signedAs: typed('signedAs'),
      why: typed('why'),
    });
    if (outcome.ok) return { kind: 'see-other', to: href`/versions/${outcome.value.version.number}` };
    return signOffPage(
      request,
      new Map(outcome.issues.map((issue) => [issue.where.field ?? 'signedBy', issue.message])),
    );
  },
} satisfies Page;

async function signOffPage(request: PageRequest, errors: ReadonlyMap<string, string>): Promise<PageAnswer> {
  const { ctx } = request;
  const basis = field(request, 'basis') === 'cases' ? 'cases' : 'standing';
  const [month, selection] = [field(request, 'month') || null, field(request, 'selection')];
  const outcome = await perform(ctx, 'sign-off', { month, basis, selection });
  const frame = { title: 'Sign off a version', current: checkedHref('/scorecard') };
  if (!outcome.ok) {
    if (isEmptyStore(outcome.issues)) return htmlAnswer(await show(ctx, { ...frame, body: noFigures('a version') }));
    throw new PageRefused(outcome.issues);
  }
  const selections = await perform(ctx, 'selections', {});
  const named = selections.ok ? selections.value.selections.map(({ id, title }) => ({ id, title })) : [];
  return htmlAnswer(
    await show(ctx, {
      ...frame,
      lead: signOffLead(outcome.value),
      body: signOffBody(outcome.value, { request, errors, selections: named }),
      errors: formErrors(errors),
      width: 'wide',
    }),
    errors.size > 0 ? 422 : 200,
  );
}
