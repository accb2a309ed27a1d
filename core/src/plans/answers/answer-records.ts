/** Organisations and networks of an answer: those that are there, and new ones. */
import type { Id } from '#domain/id.ts';
import type { Input } from '../command.ts';
import { addTo, complain, setIn, type Path, type Place } from '../draft.ts';
import type { AnswerDraft } from './answer-draft.ts';
import type { Alike, AnsweredNetwork, AnsweringOrganisation, NewNetwork, NewOrganisation } from './answers-input.ts';

type Named = 'organisation' | 'network';
type Given = { readonly id?: string | null; readonly new?: object | null };

/** A record that an own answer brought under the name: sent again, it is not made twice. */
const broughtBefore = <N extends Named>(draft: AnswerDraft, noun: N, name: string): Id<N> | null => {
  for (const response of draft.own) {
    const found = draft.ahead
      .holding(noun, 'recordedIn', response)
      .find((one) => one.names.fi === name.trim().normalize('NFC') && one.review === 'review.unreviewed');
    if (found) return found.id;
  }
  return null;
};

const places: Readonly<Record<string, Path>> = {
  names: ['name'],
  homeMunicipality: ['municipality'],
  areas: ['municipality'],
};

const made = <N extends Named>(draft: AnswerDraft, noun: N, name: string, input: Input, at: Path): Id<N> | null => {
  const place: Place = { at, fields: places };
  const before = broughtBefore(draft, noun, name);
  if (before === null) return addTo(draft, noun, { ...input, recordedIn: draft.response }, place);
  setIn(draft, noun, before, input, place);
  return before;
};

/** What the respondent said of records alike is the coordinator's to weigh. */
const wishOnAlike = (draft: AnswerDraft, noun: Named, about: string, alike: readonly Alike[]): void => {
  for (const { id, answer } of alike) {
    if (!draft.ahead.get(noun, id) || id === about) continue;
    draft.wishes.push({ about, field: answer === 'unsure' ? 'sameAs' : 'notSameAs', value: id });
  }
};

const organisationInput = ({ name, kind, municipality, businessId }: NewOrganisation): Input => ({
  names: { fi: name },
  kind: kind ?? 'organisationKind.unknown',
  homeMunicipality: municipality,
  businessId: businessId?.trim(),
});

const networkInput = ({ name, themes, municipality }: NewNetwork): Input => ({
  names: { fi: name },
  kind: 'networkKind.unknown',
  themes,
  areas: typeof municipality === 'string' && municipality !== '' ? [municipality] : [],
  openness: 'networkOpenness.unknown',
  permanence: 'permanence.unknown',
  status: 'networkStatus.active',
  memberList: 'memberList.partial',
});

const there = <N extends Named>(draft: AnswerDraft, noun: N, given: Given, at: Path): Id<N> | null => {
  const { id } = given;
  const both = typeof id === 'string' && given.new;
  if (typeof id !== 'string' || both) return complain(draft, both ? 'wrongType' : 'required', [...at, 'id']);
  const record = draft.ahead.get(noun, id);
  return record ? record.id : complain(draft, 'unknownRecord', [...at, 'id'], { id: id.slice(0, 100) });
};

/** The organisation spoken for; null, and the problem kept, when there is none such. */
export const organisationOf = (draft: AnswerDraft, given: AnsweringOrganisation, at: Path): string | null => {
  if (!given.new || typeof given.id === 'string') return there(draft, 'organisation', given, at);
  const id = made(draft, 'organisation', given.new.name, organisationInput(given.new), [...at, 'new']);
  if (id !== null) wishOnAlike(draft, 'organisation', id, given.new.alike);
  return id;
};

/** The network answered about; null, and the problem kept, when there is none such. */
export const networkOf = (draft: AnswerDraft, given: AnsweredNetwork, at: Path): string | null => {
  if (!given.new || typeof given.id === 'string') return there(draft, 'network', given, at);
  const id = made(draft, 'network', given.new.name, networkInput(given.new), [...at, 'new']);
  if (id !== null) wishOnAlike(draft, 'network', id, given.new.alike);
  return id;
};
