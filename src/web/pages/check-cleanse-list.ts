// The list for the weekly data cleanse as a file: Excel with a box to tick, or CSV.

import { perform } from '../../operations/index.ts';
import { type Page, PageRefused, XLSX } from '../page.ts';
import { afterChecking, filtersOf } from '../quality-view.ts';

export default {
  id: 'check-cleanse-list',
  path: '/data-checks/cleanse-list',
  needs: 'read-cases',
  async get(request) {
    const waits = await afterChecking(request, '/data-checks/cleanse-list');
    if (waits) return waits;
    const format = request.query.get('format') === 'csv' ? 'csv' : 'xlsx';
    const asked = { ...filtersOf(request), check: request.query.get('check'), format };
    const outcome = await perform(request.ctx, 'quality-list', asked as object);
    if (!outcome.ok) throw new PageRefused(outcome.issues);
    const { name, base64 } = outcome.value.file;
    const bytes = Buffer.from(base64, 'base64');
    return format === 'csv' ? { kind: 'csv', name, text: bytes.toString() } : { kind: 'file', name, type: XLSX, bytes };
  },
} satisfies Page;
