import { useMemo } from 'react';
import { type PictureName, pictureWithCode } from '#ui/index.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { type Language, RegisterTermsDocument, type RegisterTermFragment } from '../../generated/graphql.ts';
import { useAsked } from './useAsked.ts';

export type Choice = {
  readonly id: string;
  readonly label: string;
  readonly lang: string | undefined;
  readonly picture: PictureName | undefined;
};

/** Everything that is chosen from; all empty until it has come. */
export type Choices = {
  readonly challenges: readonly Choice[];
  readonly resources: readonly Choice[];
  readonly purposefulness: readonly Choice[];
  readonly roles: readonly Choice[];
  readonly respondentRoles: readonly Choice[];
  readonly themes: readonly Choice[];
  readonly municipalities: readonly Choice[];
};

export const labelIn = (choices: readonly Choice[], id: string): string =>
  choices.find((choice) => choice.id === id)?.label ?? id;

export const useChoices = (): Choices => {
  const { language, compare } = useSpeaker();
  const words = useInLanguage();
  const { data } = useAsked(RegisterTermsDocument, { language: language.toUpperCase() as Language });
  return useMemo(() => {
    const terms = (sent: readonly RegisterTermFragment[] | undefined): readonly Choice[] =>
      (sent ?? []).map(({ id, labels, symbol }) => {
        const { text, lang } = words(labels);
        return { id, label: text, lang, picture: pictureWithCode(symbol ?? '') };
      });
    const municipalities = (data?.region?.parts ?? [])
      .filter(({ kind }) => kind.id === 'areaKind.municipality')
      .map(({ id, names }) => ({ id, label: words(names).text, lang: words(names).lang, picture: undefined }));
    return {
      challenges: terms(data?.challenges),
      resources: terms(data?.resources),
      purposefulness: terms(data?.purposefulness),
      roles: terms(data?.roles),
      respondentRoles: terms(data?.respondentRoles),
      themes: terms(data?.themes),
      municipalities: municipalities.toSorted((a, b) => compare(a.label, b.label)),
    };
  }, [data, words, compare]);
};
