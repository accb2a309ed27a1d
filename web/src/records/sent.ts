/** Shapes that GraphQL sends of any record, as the pages about records use them. */
import { useCallback } from 'react';
import { nounOf } from '@tvl/core/domain/ids.ts';
import type { ContentLanguage, Localised } from '@tvl/core/domain/localised.ts';
import { useInLanguage } from '#state/language.tsx';
import type { Linked } from './RecordLink.tsx';

/** A text in languages; one that is missing comes as null. */
export type SentText = { readonly [L in ContentLanguage]?: string | null };

export type SentTerm = { readonly id: string; readonly labels: SentText };

/** A record that another one points at. */
export type SentRecord = {
  readonly id: string;
  readonly names?: SentText | null;
  readonly labels?: SentText | null;
  readonly kind?: { readonly id: string } | null;
  readonly plural?: boolean | null;
};

export type InWords = { readonly text: string; readonly lang: string | undefined };

const known = (sent: SentText | null | undefined): Localised =>
  Object.fromEntries(Object.entries(sent ?? {}).filter(([, text]) => typeof text === 'string')) as Localised;

/** What a link to the record needs to know. */
export const linked = ({ id, names, labels, kind, plural }: SentRecord): Linked => ({
  id,
  names: known(names ?? labels),
  kind,
  plural,
});

const drawn = ['organisation', 'network', 'event', 'material', 'area'] as const;

/** Whether the record is of a kind that has a symbol. */
export const isDrawn = ({ id }: SentRecord): boolean =>
  id.startsWith('theme.') || (drawn as readonly (string | null)[]).includes(nounOf(id));

/** Words a sent text in the reader's language. */
export const useSentText = (): ((sent: SentText | null | undefined) => InWords) => {
  const inMyLanguage = useInLanguage();
  return useCallback((sent) => inMyLanguage(known(sent)), [inMyLanguage]);
};
