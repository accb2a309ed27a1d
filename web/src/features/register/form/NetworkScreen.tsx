import { useState } from 'react';
import { ChoiceCard, ChoiceGroup } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { type Trouble, troublesOn } from '../checks.ts';
import { type Chosen, newNetwork, type OwnList } from '../draft.ts';
import { useFormState } from '../form-context.ts';
import { focusOn } from './focus-on.ts';
import { FormFrame } from './FormFrame.tsx';
import { NamePicker } from './NamePicker.tsx';
import { NetworkCard } from './NetworkCard.tsx';

const boxId = 'verkosto';

/** Which networks, and how in them. */
export function NetworkScreen({ onNext, onBack }: { readonly onNext: () => void; readonly onBack: () => void }) {
  const { say } = useSpeaker();
  const { draft, change } = useFormState();
  const [isTried, setTried] = useState(false);
  const troubles = troublesOn('networks', draft);
  const next = (): void => {
    setTried(true);
    const [first] = troubles;
    if (first === undefined) return onNext();
    focusOn(first.what === 'noRelation' ? `#${first.network} input` : `#${boxId}`);
  };
  const wordsOf = ({ what }: Trouble): string | undefined => {
    if (what === 'unpickedNetwork') return say('register.r1.unpicked');
    if (what !== 'noNetwork') return undefined;
    return draft.isAlone
      ? say('register.r2.missingAlone')
      : say('register.r2.missing', { choice: say('register.r2.all.none') });
  };
  const pick = (chosen: Chosen): void => {
    const there = draft.networks.find(({ id }) => id !== null && id === chosen.id);
    if (there === undefined)
      change((before) => ({
        ...before,
        ownList: before.ownList === 'ownList.none' ? null : before.ownList,
        networks: [...before.networks, newNetwork(before, chosen)],
      }));
    // On to how they are in it: the newest card is the last one.
    focusOn(there ? `#${there.key} h3` : '.register__list > ul > li:last-child h3');
  };
  return (
    <FormFrame
      screen="networks"
      question={say(draft.isAlone ? 'register.r2.qAlone' : 'register.r2.q')}
      picture="network"
      help={say('register.r2.help')}
      onNext={next}
      onBack={onBack}
    >
      <NamePicker
        noun="NETWORK"
        id={boxId}
        label={say('register.r2.label')}
        error={isTried ? troubles.map(wordsOf).find((words) => words !== undefined) : undefined}
        text={draft.typed.network}
        onTextChange={(network) => change((before) => ({ ...before, typed: { ...before.typed, network } }))}
        onPick={pick}
      />
      {draft.networks.length === 0 ? null : (
        <section className="register__list" aria-labelledby="lisatyt">
          <h2 id="lisatyt" tabIndex={-1}>
            {say('register.r2.list')} <span className="register__count">{draft.networks.length}</span>
          </h2>
          <ul role="list">
            {draft.networks.map((network) => (
              <NetworkCard key={network.key} network={network} isTried={isTried} />
            ))}
          </ul>
        </section>
      )}
      {draft.isAlone ? null : <OwnListQuestion />}
    </FormFrame>
  );
}

const answers = [
  { value: 'ownList.all', text: 'yes', picture: 'yes' },
  { value: 'ownList.maybeMore', text: 'unsure', picture: 'unknown' },
  { value: 'ownList.none', text: 'none', picture: 'person' },
] as const satisfies readonly { readonly value: OwnList; readonly text: string; readonly picture: string }[];

/** In no network, in these, in more than these: three answers, so that nothing told is not taken for none. */
function OwnListQuestion() {
  const { say } = useSpeaker();
  const { draft, change } = useFormState();
  const hasNetworks = draft.networks.length > 0;
  return (
    <ChoiceGroup legend={say('register.r2.all.q')} picture="list" help={say('register.r2.all.help')} isRow>
      {answers
        .filter(({ value }) => (value === 'ownList.none') !== hasNetworks)
        .map(({ value, text, picture }) => (
          <ChoiceCard
            key={value}
            kind="radio"
            name="kaikki"
            value={value}
            label={say(`register.r2.all.${text}`)}
            picture={picture}
            isChecked={draft.ownList === value}
            onChange={() => change((before) => ({ ...before, ownList: value }))}
          />
        ))}
    </ChoiceGroup>
  );
}
