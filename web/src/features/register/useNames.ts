import { useEffect, useState } from 'react';
import type { PartialDate } from '@tvl/core/domain/partial-date.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { saySaid } from '#records/name-reasons.ts';
import { useSettled } from '#state/useSettled.ts';
import { type DuplicateNoun, RegisterNamesDocument, type RegisterNamedFragment } from '../../generated/graphql.ts';
import type { Chosen } from './draft.ts';
import { useAsked } from './useAsked.ts';

export type NamedNoun = Extract<DuplicateNoun, 'ORGANISATION' | 'NETWORK'>;

/** A record that is already there. `why` says in words why it may be the one typed. */
export type Found = Chosen & { readonly id: string; readonly why: string | null };

export type Names = {
  /** Answers by name. */
  readonly found: readonly Found[];
  /** May be the one typed, though written otherwise. */
  readonly similar: readonly Found[];
  readonly isSettled: boolean;
  /** No answer is to be waited for. */
  readonly isAway: boolean;
};

/** Fewer letters than this are in every other name. */
const enough = 2;
/** A line that has not answered by then is not waited for. Milliseconds. */
const patience = 4_000;

const useIsLate = (text: string, isWaiting: boolean): boolean => {
  const [late, setLate] = useState('');
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setTimeout(() => setLate(text), patience);
    return () => clearTimeout(timer);
  }, [text, isWaiting]);
  return isWaiting && late === text && text !== '';
};

/** What tells it from its namesakes: kind, place, and that it has ended. */
const useFound = () => {
  const { say, date } = useSpeaker();
  const words = useInLanguage();
  return (record: RegisterNamedFragment, why: string | null): Found => {
    const { text, lang } = words(record.names);
    const { kind, homeMunicipality, validTo } = record as Extract<
      RegisterNamedFragment,
      { readonly homeMunicipality?: unknown }
    >;
    const note = [
      words(kind?.labels).text,
      words(homeMunicipality?.names).text,
      validTo ? say('register.name.ended', { date: date(validTo as PartialDate) }) : '',
    ];
    return { id: record.id, name: text, lang, note: note.filter((part) => part !== '').join(', ') || undefined, why };
  };
};

/** Records by the name typed: those it finds, and those that may be the same, with the reason in plain words. */
export const useNames = (noun: NamedNoun, typed: string): Names => {
  const speaker = useSpeaker();
  const foundOf = useFound();
  const wanted = useSettled(typed.trim());
  const isAsked = wanted.length >= enough && typed.trim() !== '';
  const { data, isSettled, failure } = useAsked(
    RegisterNamesDocument,
    isAsked ? { text: wanted, nouns: [noun], noun } : null,
  );
  const hits = (data?.search.hits ?? [])
    .filter(({ match }) => match !== 'ALIKE')
    .map(({ record }) => foundOf(record, null));
  const similar = (data?.similarNames ?? [])
    .filter(({ judgement }) => judgement.verdict !== 'DIFFERENT')
    .map(({ record, judgement }) => foundOf(record, saySaid(speaker, judgement)));
  const isSettledNow = isSettled && wanted === typed.trim();
  const isLate = useIsLate(wanted, isAsked && !isSettledNow);
  return { found: hits, similar, isSettled: isSettledNow, isAway: failure !== null || isLate };
};
