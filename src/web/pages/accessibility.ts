// The accessibility statement: what these pages are built to, how that was checked, and what was not.

import { html } from '../../outputs/index.ts';
import { htmlAnswer, type Page } from '../page.ts';
import { show } from '../show.ts';

export default {
  id: 'accessibility',
  path: '/accessibility',
  needs: 'read-documents',
  async get({ ctx }) {
    const body = html`<p class="govuk-body">These pages are built to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA.</p>
<h2 class="govuk-heading-m">What you can do</h2>
<ul class="govuk-list govuk-list--bullet"><li>use every page and form without JavaScript</li><li>reach everything with a keyboard alone</li><li>read every page on a screen 320 pixels wide without scrolling sideways, except inside marked tables</li><li>read every chart as a table and a sentence</li><li>tell ratings and directions by their words and shapes, not only by colour</li><li>print every page</li></ul>
<h2 class="govuk-heading-m">How this was checked</h2>
<p class="govuk-body">Each page is checked by an automatic tool against the rules of WCAG 2.2 A and AA every time Waymark is tested, at full width and at 320 pixels.</p>
<h2 class="govuk-heading-m">What was not checked yet</h2>
<p class="govuk-body">Screen readers, speech recognition, forced colours and 400% zoom have not been tried by hand, and no disabled person has tested these pages yet.</p>`;
    return htmlAnswer(await show(ctx, { title: 'Accessibility statement', body }));
  },
} satisfies Page;
