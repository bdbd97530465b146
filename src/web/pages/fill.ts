// Fill our own workbook: choose one that was imported, or send one, and the month comes back in its own layout.

import { monthName } from '../../clocks/index.ts';
import { perform } from '../../operations/index.ts';
import { breadcrumbs, button, checkboxes, checkedHref, fileUpload, form, html, select } from '../../outputs/index.ts';
import { type FormErrors, formErrors } from '../form-errors.ts';
import { isEmptyStore, noFigures } from '../no-figures.ts';
import { field, htmlAnswer, type Page, type PageAnswer, PageRefused, type PageRequest, XLSX } from '../page.ts';
import { monthsToChoose } from '../scorecard-view.ts';
import { show } from '../show.ts';

const ACTION = checkedHref('/fill');
/** A workbook with macros, which Excel refuses under the name of one without. */
const XLSM = 'application/vnd.ms-excel.sheet.macroEnabled.12';

export default {
  id: 'fill',
  path: '/fill',
  needs: 'read-scorecard',
  get: (request) => fillPage(request, new Map()),
  async post(request) {
    const [sent] = request.files.filter(({ name }) => name !== '');
    const outcome = await perform(request.ctx, 'fill', {
      month: field(request, 'month'),
      workbook: field(request, 'workbook'),
      replace: field(request, 'replace') === 'yes',
      files: sent ? [sent] : [],
    });
    const file = outcome.value?.file;
    if (outcome.ok && file)
      return {
        kind: 'file',
        name: file.name,
        type: /\.xlsm$/i.test(file.name) ? XLSM : XLSX,
        bytes: Buffer.from(file.base64, 'base64'),
      };
    const errors = new Map<string, string>();
    for (const issue of outcome.issues)
      if (issue.severity === 'stops') {
        const name = issue.where.field === 'month' ? 'month' : issue.where.field === 'workbook' ? 'workbook' : 'files';
        errors.set(name, [errors.get(name), issue.message].filter(Boolean).join(' '));
      }
    return fillPage(request, errors);
  },
} satisfies Page;

async function fillPage(request: PageRequest, errors: FormErrors): Promise<PageAnswer> {
  const { ctx } = request;
  const scorecard = await perform(ctx, 'scorecard', {});
  if (!scorecard.ok && !isEmptyStore(scorecard.issues)) throw new PageRefused(scorecard.issues);
  const kept = await perform(ctx, 'workbooks', {});
  const above = breadcrumbs([{ words: 'Scorecard', to: checkedHref('/scorecard') }]);
  const title = 'Fill our own workbook';
  if (!scorecard.ok)
    return htmlAnswer(await show(ctx, { title, current: '/scorecard', above, body: noFigures('the scorecard') }));
  const months = monthsToChoose(scorecard.value.scorecard);
  const workbooks = kept.ok ? kept.value.workbooks : [];
  const body = html`<p class="govuk-body">The month is written into your own Excel file, in its layout, colours and formulas. What is not known stays empty. The file that comes back is a new one: yours is not changed.</p>
${form({ method: 'post', action: ACTION, files: true }, [
  select({
    name: 'month',
    label: 'Month',
    error: errors.get('month'),
    chosen: field(request, 'month') || (months[0] ?? ''),
    choices: months.map((month) => ({ value: month, words: monthName(month) })),
  }),
  ...(workbooks.length > 0
    ? [
        select({
          name: 'workbook',
          label: 'Workbook',
          hint: 'As it was imported.',
          error: errors.get('workbook'),
          chosen: field(request, 'workbook') || workbooks[0]!.sha256.slice(0, 16),
          choices: workbooks.map(({ sha256, fileName }) => ({ value: sha256.slice(0, 16), words: fileName })),
        }),
      ]
    : []),
  fileUpload({
    name: 'files',
    label: workbooks.length > 0 ? 'Or another workbook' : 'Workbook',
    hint: 'An .xlsx file with KPIs down and months across.',
    accept: '.xlsx,.xlsm',
    error: errors.get('files') ?? (workbooks.length === 0 ? errors.get('workbook') : undefined),
  }),
  checkboxes({
    name: 'replace',
    legend: { words: 'Cells that hold another figure already' },
    choices: [{ value: 'yes', words: 'Replace what differs', checked: field(request, 'replace') === 'yes' }],
  }),
  button('Fill and download'),
])}`;
  return htmlAnswer(
    await show(ctx, { title, current: '/scorecard', above, body, errors: formErrors(errors) }),
    errors.size > 0 ? 422 : 200,
  );
}
