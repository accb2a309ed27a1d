/** A name that was typed: of the register, new, or in doubt until the respondent says. */
import { candidatesFor, nameOf, type Doubt, type FormContext, type Noun } from './form-context.ts';
import { hidden, radios } from './form-html.ts';
import type { FormNamed, FormNew } from './form-state.ts';

export type Named = { readonly named: FormNamed } | { readonly doubt: Doubt } | null;

const field = (body: URLSearchParams, name: string): string => body.get(name)?.trim() ?? '';

/** What the typed name comes to; null when none was typed. */
export const takeName = (context: FormContext, noun: Noun, body: URLSearchParams, more: Partial<FormNew>): Named => {
  const name = field(body, 'nimi');
  if (name === '') return null;
  const candidates = candidatesFor(context, noun, name);
  const said = field(body, 'sama');
  if (candidates.includes(said)) return { named: { id: said } };
  if (candidates.length > 0 && said !== 'eri' && said !== 'ehka') return { doubt: { name, candidates } };
  const answer = said === 'ehka' ? ('UNSURE' as const) : ('DIFFERENT' as const);
  return { named: { new: { name, ...more, alike: candidates.map((id) => ({ id, answer })) } } };
};

/** Asks whether the name is one of those; nothing is chosen beforehand. */
export const doubtHtml = (context: FormContext, noun: Noun, { name, candidates }: Doubt): string => {
  const { say } = context.speaker;
  const found = candidates.map((id) => ({ value: id, label: nameOf(context, noun, { id }) }));
  const first = found[0]?.label ?? '';
  const same =
    found.length === 1
      ? [{ value: found[0]?.value ?? '', label: say('register.dup.yes') }]
      : found.map(({ value, label }) => ({ value, label: `${say('register.dup.yes')}: ${label}` }));
  const others = [
    { value: 'eri', label: say('register.dup.no') },
    { value: 'ehka', label: say('register.dup.unsure') },
  ];
  const legend = say('register.dup.q', { name: found.length === 1 ? first : name });
  return hidden('nimi', name) + radios({ name: 'sama', legend, choices: [...same, ...others], chosen: [] });
};
