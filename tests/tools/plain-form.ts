// A browser without scripts, as far as forms go: reads a page, fills its form in, and sends it.
const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const attribute = (tag: string, name: string): string | null => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? null : unescaped(found);
};

export type PlainForm = { readonly action: string; readonly fields: URLSearchParams; readonly html: string };

/** What each form of a page would send as it stands, without a button. */
export const formsIn = (page: string): readonly PlainForm[] =>
  [...page.matchAll(/<form[^>]*>([\s\S]*?)<\/form>/g)].map(([whole, inside = '']) => {
    const fields = new URLSearchParams();
    for (const [tag] of inside.matchAll(/<input[^>]*>/g)) {
      const isChoice = /type="(radio|checkbox)"/.test(tag);
      if (!isChoice || /\schecked/.test(tag))
        fields.append(attribute(tag, 'name') ?? '', attribute(tag, 'value') ?? '');
    }
    for (const [tag, text = ''] of inside.matchAll(/<textarea[^>]*>([^<]*)<\/textarea>/g))
      fields.append(attribute(tag, 'name') ?? '', unescaped(text));
    for (const [tag, options = ''] of inside.matchAll(/<select[^>]*>([\s\S]*?)<\/select>/g)) {
      const chosen = /<option value="([^"]*)" selected/.exec(options) ?? /<option value="([^"]*)"/.exec(options);
      fields.append(attribute(tag, 'name') ?? '', unescaped(chosen?.[1] ?? ''));
    }
    return { action: attribute(whole.slice(0, whole.indexOf('>')), 'action') ?? '', fields, html: inside };
  });

export type Filling = Readonly<Record<string, string | readonly string[]>>;

/** Fills the form that has the button, and presses it. */
export const press = async (url: string, page: string, button: string, filling: Filling = {}): Promise<string> => {
  const form = formsIn(page).find(({ html }) => html.includes(`value="${button}"`));
  if (!form) throw new Error(`No form of the page has a button ${button}`);
  for (const [name, value] of Object.entries(filling)) {
    if (!form.html.includes(`name="${name}"`)) throw new Error(`The form has no field ${name}`);
    form.fields.delete(name);
    for (const one of typeof value === 'string' ? [value] : value) form.fields.append(name, one);
  }
  form.fields.set('teko', button);
  const response = await fetch(url + form.action, { method: 'POST', body: form.fields });
  if (response.status !== 200) throw new Error(`${form.action} answered ${response.status}`);
  return response.text();
};

/** The words of a page. */
export const wordsOf = (page: string): string =>
  unescaped(page.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ');
