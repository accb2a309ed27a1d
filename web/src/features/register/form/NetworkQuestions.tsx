import { Button, ChoiceCard, ChoiceGroup, Icon, Tag } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { type DraftNetwork, isAnswered } from '../draft.ts';
import { useFormState, withNetwork } from '../form-context.ts';
import { OwnWords } from './OwnWords.tsx';
import { TermTiles } from './TermTiles.tsx';

type Props = {
  readonly network: DraftNetwork;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly next: { readonly name: string; readonly open: () => void } | null;
};

/** Challenges, resources, aim and purposefulness of one network. Nothing here is required. */
export function NetworkQuestions({ network, isOpen, onToggle, next }: Props) {
  const { say } = useSpeaker();
  const { key, name, lang } = network;
  return (
    <section className="register-network" aria-labelledby={`${key}-otsikko`}>
      <h2>
        <button
          type="button"
          id={`${key}-otsikko`}
          className="register-network__title"
          aria-expanded={isOpen}
          aria-controls={`${key}-kysymykset`}
          onClick={onToggle}
        >
          <span>
            <span lang={lang}>{name}</span>{' '}
            {isAnswered(network) ? (
              <Tag tone="ok" icon="check">
                {say('register.r3.answered')}
              </Tag>
            ) : null}
          </span>
          <Icon name={isOpen ? 'chevron-up' : 'chevron-down'} size={24} />
        </button>
      </h2>
      <div id={`${key}-kysymykset`} hidden={!isOpen}>
        {isOpen ? <Questions network={network} /> : null}
        {isOpen && next ? (
          <Button icon="arrow-down" onClick={next.open}>
            {say('register.r3.nextNetwork', { name: next.name })}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

function Questions({ network }: Pick<Props, 'network'>) {
  const { say } = useSpeaker();
  const { change, choices } = useFormState();
  const { key, challenges, resources, aim } = network;
  const set = (part: Partial<DraftNetwork>): void => change((before) => withNetwork(before, key, part));
  return (
    <>
      <TermTiles
        name={`${key}-vaikeaa`}
        question={say('register.r3.hard')}
        picture="warning"
        choices={choices.challenges}
        value={challenges}
        onChange={(value) => set({ challenges: value })}
      />
      <TermTiles
        name={`${key}-apu`}
        question={say('register.r3.give')}
        picture="cooperation"
        choices={choices.resources}
        value={resources}
        onChange={(value) => set({ resources: value })}
      />
      <Purposefulness network={network} onChange={(purposefulness) => set({ purposefulness })} />
      <OwnWords
        label={say('register.r3.aim')}
        help={say('register.r3.aimHelp')}
        value={aim}
        onChange={(text) => set({ aim: text })}
      />
    </>
  );
}

type PurposefulnessProps = Pick<Props, 'network'> & { readonly onChange: (term: string | null) => void };

/** An answer can be taken back: no answer is not the same as "cannot say". */
function Purposefulness({ network: { key, purposefulness }, onChange }: PurposefulnessProps) {
  const { say } = useSpeaker();
  const { choices } = useFormState();
  return (
    <div className="register-words">
      <ChoiceGroup legend={say('register.r3.use')} picture="thumb" help={say('register.r3.few')}>
        {choices.purposefulness.map(({ id, label, picture }) => (
          <ChoiceCard
            key={id}
            kind="radio"
            name={`${key}-hyoty`}
            value={id}
            label={label}
            picture={picture}
            isChecked={purposefulness === id}
            onChange={() => onChange(id)}
          />
        ))}
      </ChoiceGroup>
      {purposefulness === null ? null : (
        <div>
          <Button variant="quiet" icon="x" onClick={() => onChange(null)}>
            {say('common.action.clear')}
          </Button>
        </div>
      )}
    </div>
  );
}
