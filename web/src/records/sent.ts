/** Shapes that GraphQL sends of any record, as the pages about records use them. */
import { nounOf } from '@tvl/core/domain/ids.ts';
import { type SentText, useInLanguage } from '#state/language.tsx';

export type { SentText };

export type SentTerm = { readonly id: string; readonly labels: SentText };

/** A record that another one points at. */
export type SentRecord = {
  readonly id: string;
  readonly names?: SentText | null;
  readonly labels?: SentText | null;
  readonly kind?: { readonly id: string } | null;
  readonly plural?: boolean | null;
};

/** A text and the language it is really in, when that is not the page's. */
export type InWords = { readonly text: string; readonly lang: string | undefined };

const drawn: readonly (string | null)[] = ['organisation', 'network', 'event', 'material', 'area'];

/** Whether the record is of a kind that has a symbol. */
export const isDrawn = ({ id }: SentRecord): boolean => id.startsWith('theme.') || drawn.includes(nounOf(id));

/** Words a sent text in the reader's language. */
export const useSentText: () => (sent: SentText | null | undefined) => InWords = useInLanguage;
