import { TextArea } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { PrivateWarning } from './PrivateWarning.tsx';

type Props = {
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** Longest answer in own words, letters. */
const longest = 4000;

/** Free text, with what not to write beside it. */
export function OwnWords({ label, help, error, value, onChange }: Props) {
  const { say } = useSpeaker();
  return (
    <div className="register-words">
      <TextArea
        label={label}
        help={[help, say('register.pv.hint')].filter(Boolean).join(' ')}
        error={error}
        rows={2}
        maxLength={longest}
        value={value}
        onChange={onChange}
      />
      <PrivateWarning text={value} />
    </div>
  );
}
