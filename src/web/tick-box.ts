// A tick box that stands in a row of a table, with the row's own words as its label.

import { type Html, html } from '../outputs/index.ts';

export interface TickBox {
  name: string;
  /** which row, from 0: the first box has the field's name as its id, so that a message can lead to it */
  index: number;
  value: string;
  words: string;
  checked: boolean;
}

export function tickBox({ name, index, value, words, checked }: TickBox): Html {
  const id = index === 0 ? name : `${name}-${index + 1}`;
  return html`<div class="govuk-checkboxes govuk-checkboxes--small wm-row-tick"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="${id}" name="${name}" type="checkbox" value="${value}"${checked ? html` checked` : null}><label class="govuk-label govuk-checkboxes__label wm-break" for="${id}">${words}</label></div></div>`;
}
