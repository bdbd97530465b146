// The button that has what a file changes on the scorecard worked out, and which file it was pressed for.

import { button, type Html, html } from '../outputs/index.ts';
import type { Upload, UploadedFile } from './uploads.ts';

const ACT = 'figures-';

/** Case records that say much are worked out only when somebody asks. */
export function figuresButton(file: string, index: number): Html {
  const words = html`Work out what it changes<span class="govuk-visually-hidden"> on the scorecard: ${file}</span>`;
  return button(words, { look: 'secondary', name: 'act', value: ACT + index });
}

export function figuresAsked({ files }: Upload, act: string): UploadedFile | undefined {
  return act.startsWith(ACT) ? files[Number(act.slice(ACT.length))] : undefined;
}
