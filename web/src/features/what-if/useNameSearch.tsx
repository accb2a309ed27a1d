import type { SentRecord, SentTerm } from '#records/sent.ts';
import { kindOf } from '#records/RecordLink.tsx';
import { useInLanguage } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { useSettled } from '#state/useSettled.ts';
import { type ComboOption, KindSymbol } from '#ui/index.ts';
import { WhatIfNamesDocument } from '../../generated/graphql.ts';

/** More names than these nobody reads: typing on is quicker. */
const most = 8;

type Found = SentRecord & { readonly kind?: SentTerm };

/** Organisations and networks by what is typed of their names, without those chosen already. */
export const useNameSearch = (
  typed: string,
  chosen: readonly string[],
): { readonly options: readonly ComboOption[]; readonly isSettled: boolean } => {
  const words = useInLanguage();
  const wanted = useSettled(typed.trim());
  const { data, isPlaceholderData, isFetching } = useData(
    WhatIfNamesDocument,
    { text: wanted },
    { enabled: wanted !== '' },
  );
  const found = wanted === '' || typed.trim() === '' ? [] : (data?.search.hits ?? []);
  const options = found
    .map(({ record }) => record as unknown as Found)
    .filter(({ id }) => !chosen.includes(id))
    .slice(0, most)
    .map((record) => ({
      id: record.id,
      label: words(record.names).text,
      note: words(record.kind?.labels).text,
      symbol: <KindSymbol kind={kindOf(record)} size={26} />,
    }));
  return { options, isSettled: wanted === typed.trim() && !isFetching && !isPlaceholderData };
};
