// The accessibility statement of the published site: what it is built to, how that was checked, and what was not.

import { html } from '../html/html.ts';
import { PATHS, type SitePage } from './frame.ts';

export function accessibilityPage(areaName: string): SitePage {
  return {
    path: PATHS.accessibility,
    title: 'Accessibility statement',
    says: 'What these pages are built to, and what was not checked yet.',
    current: PATHS.accessibility,
    body: html`<p>This statement is about the SEND figures that ${areaName} publishes on these pages. They are built to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA.</p>
<h2>What you can do</h2>
<ul><li>read every page on a screen 320 pixels wide</li><li>reach everything with a keyboard alone</li><li>read every chart as a table and a sentence</li><li>make the letters four times as large</li><li>use every page without JavaScript and without cookies</li><li>print every page</li></ul>
<h2>What does not meet the guidelines</h2>
<p>Papers that the board reads may come as PDF or Word files. They are made with headings, tables and descriptions of pictures; ask for another form if one of them does not work for you.</p>
<h2>How this was checked</h2>
<p>The pages are checked by an automatic tool against the rules of WCAG 2.2 A and AA, at 320, 375 and 1,280 pixels, each time the program that makes them is tested. Screen readers and speech recognition have not been tried by hand, and no disabled person has tested these pages yet.</p>
<h2>Tell us what does not work</h2>
<p>Write to the Local Offer team of ${areaName}, by the contact page of the council’s own web site. If you are not happy with the answer, the Equality Advisory and Support Service can help: <a href="https://www.equalityadvisoryservice.com/">www.equalityadvisoryservice.com</a>.</p>
<p>The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.</p>`,
  };
}
