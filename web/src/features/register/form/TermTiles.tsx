import { useState } from 'react';
import { Button, ChoiceCard, ChoiceGroup, type PictureName } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import type { DraftTerms } from '../draft.ts';
import type { Choice } from '../useChoices.ts';
import { OwnWords } from './OwnWords.tsx';

type Props = {
  readonly name: string;
  readonly question: string;
  readonly picture: PictureName;
  readonly choices: readonly Choice[];
  readonly value: DraftTerms;
  readonly onChange: (value: DraftTerms) => void;
};

/** As many are seen at once; the rest wait for a press. */
const shown = 8;

/** Answers by picture and word, as many as fit, and in own words. */
export function TermTiles({ name, question, picture, choices, value, onChange }: Props) {
  const { say } = useSpeaker();
  const [isAll, setAll] = useState(false);
  const { terms, text } = value;
  const hasMore = !isAll && choices.length > shown;
  const offered = hasMore ? choices.filter(({ id }, at) => at < shown || terms.includes(id)) : choices;
  const set = (id: string, isOn: boolean): void =>
    onChange({ text, terms: isOn ? [...terms, id] : terms.filter((one) => one !== id) });
  return (
    <div className="register-tiles">
      <ChoiceGroup
        legend={question}
        picture={picture}
        help={say(choices.length === 0 ? 'register.r3.noTerms' : 'register.r3.choose')}
        isRow
      >
        {offered.map(({ id, label, picture: ofTerm }) => (
          <ChoiceCard
            key={id}
            kind="checkbox"
            name={`${name}-${id}`}
            value={id}
            label={label}
            picture={ofTerm}
            isChecked={terms.includes(id)}
            onChange={(isOn) => set(id, isOn)}
          />
        ))}
      </ChoiceGroup>
      {hasMore ? (
        <div>
          <Button variant="quiet" icon="chevron-down" onClick={() => setAll(true)}>
            {say('register.r3.more')}
          </Button>
        </div>
      ) : null}
      <details className="register-more" open={text === '' ? undefined : true}>
        <summary>
          {say('register.r3.words')}
          <span className="visually-hidden">: {question}</span>
        </summary>
        <OwnWords
          label={say('register.r3.wordsFor', { question })}
          value={text}
          onChange={(words) => onChange({ terms, text: words })}
        />
      </details>
    </div>
  );
}
