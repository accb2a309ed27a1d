/** Reads the colours of both themes out of tokens.css. */

export type Theme = 'light' | 'dark';

/** What pictures are drawn with. */
const wanted =
  /^--(?:k-[\w-]+|canvas|surface|ink|ink-2|line|accent|primary-soft|node-outline|edge[\w-]*|dream-soft|label-halo|hatch[\w-]*)$/;

const declarationsIn = (block: string): ReadonlyMap<string, string> =>
  new Map(
    [...block.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
      ([, name = '', value = '']) => [name, value.trim()] as const,
    ),
  );

/** The declarations of every rule with this selector, first rule first. */
const rulesOf = (css: string, selector: string): readonly ReadonlyMap<string, string>[] =>
  css
    .split(`${selector} {`)
    .slice(1)
    .map((rest) => declarationsIn(rest.slice(0, rest.indexOf('}'))));

const resolved = (name: string, tokens: ReadonlyMap<string, string>): string => {
  const value = tokens.get(name) ?? '';
  const other = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  return other === undefined ? value : resolved(other, tokens);
};

const coloursOf = (tokens: ReadonlyMap<string, string>, which: RegExp): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...tokens.keys()].filter((name) => which.test(name)).map((name) => [name, resolved(name, tokens)]),
  );

/** Each of the two ways to be dark must say the same. */
export const darkSelectors = [":root:not([data-theme='light'])", ":root[data-theme='dark']"] as const;

/** Tokens that pictures are drawn with, or those whose names match. */
export const tokenColours = (
  css: string,
  dark: (typeof darkSelectors)[number] = darkSelectors[0],
  which = wanted,
): Readonly<Record<Theme, Readonly<Record<string, string>>>> => {
  const light = rulesOf(css, '\n:root')[0] ?? new Map<string, string>();
  const darker = rulesOf(css, dark)[0] ?? new Map<string, string>();
  return { light: coloursOf(light, which), dark: coloursOf(new Map([...light, ...darker]), which) };
};
