import { Select } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { type DraftNetwork, type DraftTie, tieOf } from '../draft.ts';
import { useFormState, withNetwork } from '../form-context.ts';
import { focusOn } from './focus-on.ts';
import { NamedCard } from './NamedCard.tsx';
import { TieQuestions } from './TieQuestions.tsx';

type Props = { readonly network: DraftNetwork; readonly isTried: boolean };

export function NetworkCard({ network, isTried }: Props) {
  const { say } = useSpeaker();
  const { draft, change, choices } = useFormState();
  const { key, id, theme } = network;
  const set = (part: Partial<DraftNetwork>): void => change((before) => withNetwork(before, key, part));
  const remove = (): void => {
    change((before) => ({ ...before, networks: before.networks.filter((one) => one.key !== key) }));
    focusOn('#verkosto');
  };
  const isUntied = draft.organisations.every((one) => {
    const { relation } = tieOf(network, one.key);
    return relation === null || relation === 'notIn';
  });
  return (
    <NamedCard
      noun="NETWORK"
      id={key}
      picture="network"
      named={network}
      onRemove={remove}
      onSame={(chosen) => set({ ...chosen, alike: {} })}
      onAlike={(alike) => set({ alike })}
    >
      {id === null ? (
        <Select
          label={say('register.r2.theme')}
          picture="theme"
          help={say('register.r2.themeHelp')}
          value={theme}
          onChange={(chosen) => set({ theme: chosen })}
          emptyLabel={say('register.r2.themeNone')}
          options={choices.themes.map((one) => ({ value: one.id, label: one.label }))}
        />
      ) : null}
      {draft.isAlone
        ? null
        : draft.organisations.map((organisation) => (
            <TieQuestions
              key={organisation.key}
              name={`${key}-${organisation.key}`}
              organisation={draft.organisations.length > 1 ? organisation.name : null}
              tie={tieOf(network, organisation.key)}
              error={isTried && isUntied ? say('register.r2.howMissing') : undefined}
              onChange={(tie: DraftTie) => set({ ties: { ...network.ties, [organisation.key]: tie } })}
            />
          ))}
    </NamedCard>
  );
}
