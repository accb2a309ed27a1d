import { Select } from '#ui/index.ts';
import { useView } from '#state/address.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { GapRoundsDocument, type MatrixReach } from '../../generated/graphql.ts';
import type { MatrixDefinition } from './matrices.ts';

const parameters = { reach: 'lasketaan', round: 'kierros' } as const;
const namesWord = 'nimeavat';

export type Question = { readonly reach: MatrixReach; readonly round: string | null };

/** What the address asks of a matrix. */
export const useMatrixQuestion = ({ hasReach }: MatrixDefinition): Question => {
  const { get } = useView();
  return {
    reach: hasReach && get(parameters.reach) === namesWord ? 'NAMES' : 'WORKS_IN',
    round: get(parameters.round),
  };
};

type Props = { readonly definition: MatrixDefinition; readonly question: Question };

/** What municipality matrices count, and whose answers tell none from not known. */
export function MatrixChoices({ definition, question }: Props) {
  const { say } = useSpeaker();
  const words = useInLanguage();
  const { set } = useView();
  const rounds = useData(GapRoundsDocument, {}).data?.rounds.nodes ?? [];
  return (
    <div className="gap-choices no-print">
      {definition.hasReach ? (
        <Select
          label={say('gaps.reach.title')}
          value={question.reach}
          onChange={(reach) => set({ [parameters.reach]: reach === 'NAMES' ? namesWord : null })}
          options={[
            { value: 'WORKS_IN', label: say('gaps.reach.worksIn') },
            { value: 'NAMES', label: say('gaps.reach.names') },
          ]}
        />
      ) : null}
      {rounds.length === 0 ? null : (
        <Select
          label={say('gaps.round.title')}
          value={question.round ?? ''}
          onChange={(round) => set({ [parameters.round]: round === '' ? null : round })}
          emptyLabel={say('gaps.round.latest')}
          options={rounds.map(({ id, names }) => ({
            value: id,
            label: words(names).text || say('gaps.round.unnamed'),
          }))}
        />
      )}
    </div>
  );
}
