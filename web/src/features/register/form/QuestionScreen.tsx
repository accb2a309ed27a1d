import { useState } from 'react';
import { useSpeaker } from '#state/language.tsx';
import { isAnswered } from '../draft.ts';
import { useFormState } from '../form-context.ts';
import { focusOn } from './focus-on.ts';
import { FormFrame } from './FormFrame.tsx';
import { NetworkQuestions } from './NetworkQuestions.tsx';

/** How each network works. One is open at a time, so that the screen stays short. */
export function QuestionScreen({ onNext, onBack }: { readonly onNext: () => void; readonly onBack: () => void }) {
  const { say } = useSpeaker();
  const { networks } = useFormState().draft;
  const [open, setOpen] = useState<string | null>(
    () => (networks.find((network) => !isAnswered(network)) ?? networks[0])?.key ?? null,
  );
  const openNext = (key: string): void => {
    setOpen(key);
    focusOn(`#${key}-otsikko`);
  };
  return (
    <FormFrame
      screen="questions"
      question={say('register.r3.q')}
      picture="talk"
      help={say('register.r3.help')}
      onNext={onNext}
      onBack={onBack}
    >
      <div className="register-networks">
        {networks.map((network, at) => {
          const next = networks[at + 1];
          return (
            <NetworkQuestions
              key={network.key}
              network={network}
              isOpen={open === network.key}
              onToggle={() => setOpen(open === network.key ? null : network.key)}
              next={next ? { name: next.name, open: () => openNext(next.key) } : null}
            />
          );
        })}
      </div>
    </FormFrame>
  );
}
