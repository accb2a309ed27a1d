import { Select } from '#ui/index.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { FindingDismissalsDocument, type Language } from '../../generated/graphql.ts';

type Props = {
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (dismissal: string) => void;
};

/** The reasons there are. Asked for as soon as somebody may decide: who has chosen to dismiss can say why at once. */
export const useDismissals = () => {
  const { language } = useSpeaker();
  return useData(FindingDismissalsDocument, { language: language.toUpperCase() as Language });
};

/** Why a gap may stay; coordinators add reasons of their own to the scheme. */
export function DismissalSelect({ value, error, onChange }: Props) {
  const { say } = useSpeaker();
  const words = useInLanguage();
  const { data } = useDismissals();
  return (
    <Select
      label={say('findings.decide.dismissal')}
      emptyLabel={say('common.action.choose')}
      error={error}
      aria-busy={data === undefined}
      value={value}
      onChange={onChange}
      options={(data?.terms ?? []).map(({ id, labels }) => ({ value: id, label: words(labels).text }))}
    />
  );
}
