import { useCallback, useMemo } from 'react';
import { type PictureName, pictureWithCode, usePicturesLead } from '#ui/index.ts';
import { useData } from '#state/useData.ts';
import { TermPicturesDocument } from '../generated/graphql.ts';

/** The pictures of terms, which are asked for only where pictures lead. */
export const useTermPicture = (): ((id: string) => PictureName | undefined) => {
  const isLed = usePicturesLead();
  const { data } = useData(TermPicturesDocument, {}, { enabled: isLed });
  const pictures = useMemo(
    () =>
      new Map(
        (isLed ? (data?.schemes ?? []) : []).flatMap(({ terms }) =>
          terms.map(({ id, symbol }) => [id, pictureWithCode(symbol ?? '')] as const),
        ),
      ),
    [data, isLed],
  );
  return useCallback((id) => pictures.get(id), [pictures]);
};
