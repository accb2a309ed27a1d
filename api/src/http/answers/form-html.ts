/** Parts of plain forms. */
import type { Speaker } from '@tvl/core/texts/speaker.ts';
import { html } from '../html.ts';

export const heading = (text: string): string => `<h2>${html(text)}</h2>`;
export const paragraph = (text: string): string => `<p>${html(text)}</p>`;
export const trouble = (texts: readonly string[]): string =>
  texts.length === 0
    ? ''
    : `<div role="alert">${texts.map((text) => `<p><strong>${html(text)}</strong></p>`).join('')}</div>`;

export const hidden = (name: string, value: string): string =>
  `<input type="hidden" name="${name}" value="${html(value)}">`;

export const button = (name: string, value: string, label: string, isMain = false): string =>
  `<button class="ui-button ui-button--${isMain ? 'primary' : 'secondary'}" name="${name}" value="${html(value)}">${html(label)}</button>`;

type Text = { readonly name: string; readonly label: string; readonly help?: string; readonly value?: string };

const described = (name: string, help: string | undefined): readonly [id: string, attribute: string] =>
  help === undefined ? ['', ''] : [`<p id="${name}-ohje">${html(help)}</p>`, ` aria-describedby="${name}-ohje"`];

export const textField = ({ name, label, help, value = '' }: Text): string => {
  const [words, attribute] = described(name, help);
  return `<label for="${name}">${html(label)}</label>${words}<input id="${name}" name="${name}" value="${html(value)}" maxlength="300"${attribute}>`;
};

export const textArea = ({ name, label, help, value = '' }: Text): string => {
  const [words, attribute] = described(name, help);
  return `<label for="${name}">${html(label)}</label>${words}<textarea id="${name}" name="${name}" rows="3" maxlength="4000"${attribute}>${html(value)}</textarea>`;
};

export type Choice = { readonly value: string; readonly label: string };

const choice = (
  type: 'radio' | 'checkbox',
  name: string,
  chosen: readonly string[],
  { value, label }: Choice,
): string =>
  `<label><input type="${type}" name="${name}" value="${html(value)}"${chosen.includes(value) ? ' checked' : ''}> ${html(label)}</label>`;

type Choices = {
  readonly name: string;
  readonly legend: string;
  readonly help?: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
};

const fieldset = (type: 'radio' | 'checkbox', { name, legend, help, choices, chosen }: Choices): string =>
  `<fieldset><legend>${html(legend)}</legend>${help === undefined ? '' : paragraph(help)}${choices
    .map((one) => choice(type, name, chosen, one))
    .join('')}</fieldset>`;

export const radios = (choices: Choices): string => fieldset('radio', choices);
export const checkboxes = (choices: Choices): string => fieldset('checkbox', choices);

export const select = (name: string, label: string, choices: readonly Choice[], chosen: string): string =>
  `<label for="${name}">${html(label)}</label><select id="${name}" name="${name}">${choices
    .map(
      ({ value, label: word }) =>
        `<option value="${html(value)}"${value === chosen ? ' selected' : ''}>${html(word)}</option>`,
    )
    .join('')}</select>`;

/** A form of our own that is sent to the path. */
export const form = (action: string, { language }: Speaker, body: string): string =>
  `<form method="post" action="${action}" class="first-form">${hidden('kieli', language)}${body}</form>`;
