import { type FormEvent, useState } from 'react';
import { type AnalysisId, type Setting, settingsOf } from '@tvl/core/analysis/findings/analyses.ts';
import { percent, sayAnalysis } from '@tvl/core/view/finding-words.ts';
import type { TextKey } from '@tvl/core/texts/texts.ts';
import { Button, Field } from '#ui/index.ts';
import { useView } from '#state/address.ts';
import { useSpeaker } from '#state/language.tsx';
import type { SettingInput } from '../../generated/graphql.ts';
import { settingsIn, settingsParameter, valuesOf, writeSettings } from './question.ts';

/** Shares are written as per cent; a comma or a point, as people write. */
const read = (text: string, { unit, min, max }: Setting): number | null => {
  const number = Number(text.trim().replace(',', '.'));
  const value = unit === 'share' ? number / 100 : number;
  const isRight = text.trim() !== '' && value >= min && value <= max && (unit === 'share' || Number.isInteger(value));
  return isRight ? Math.round(value * 100) / 100 : null;
};
const write = (value: number, { unit }: Setting): string => String(unit === 'share' ? percent(value) : value);

type Props = { readonly analyses: readonly AnalysisId[] };

/** The thresholds of some analyses, each with its reason; what is moved goes into the address. */
export function ThresholdsForm({ analyses }: Props) {
  const { say } = useSpeaker();
  const { choices, set } = useView();
  const moved = settingsIn(choices);
  return (
    <details className="finding-fold thresholds">
      <summary>
        {moved.length === 0 ? say('findings.thresholds.title') : say('findings.thresholds.moved', { n: moved.length })}
      </summary>
      <p className="secondary">{say('findings.thresholds.help')}</p>
      <Form
        key={writeSettings(moved).join(' ')}
        analyses={analyses}
        moved={moved}
        onUse={(settings) => {
          // Those of other lists stay as they are.
          const others = moved.filter(({ analysis }) => !(analyses as readonly string[]).includes(analysis));
          set({ [settingsParameter]: writeSettings([...others, ...settings]) });
        }}
      />
    </details>
  );
}

type FormProps = {
  readonly analyses: readonly AnalysisId[];
  readonly moved: readonly SettingInput[];
  readonly onUse: (settings: readonly SettingInput[]) => void;
};

function Form({ analyses, moved, onUse }: FormProps) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const all = analyses.flatMap((analysis) =>
    Object.entries(settingsOf(analysis)).map(([name, setting]) => ({ analysis, name, setting })),
  );
  const idOf = (analysis: string, name: string): string => `${analysis}.${name}`;
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(
      all.map(({ analysis, name, setting }) => [
        idOf(analysis, name),
        write(valuesOf(moved, analysis)[name] ?? setting.default, setting),
      ]),
    ),
  );
  const [isTried, setIsTried] = useState(false);
  const valueOf = (analysis: string, name: string, setting: Setting): number | null =>
    read(texts[idOf(analysis, name)] ?? '', setting);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsTried(true);
    const values = all.map((one) => ({ ...one, value: valueOf(one.analysis, one.name, one.setting) }));
    if (values.some(({ value }) => value === null)) return;
    onUse(
      values.flatMap(({ analysis, name, setting, value }) =>
        value === null || value === setting.default ? [] : [{ analysis, setting: name, value }],
      ),
    );
  };
  return (
    <form noValidate className="thresholds__form" onSubmit={submit}>
      {analyses.map((analysis) => (
        <fieldset key={analysis}>
          <legend>{sayAnalysis(speaker, analysis)}</legend>
          {all
            .filter((one) => one.analysis === analysis)
            .map(({ name, setting }) => {
              const key = `findings.setting.${analysis}.${name}`;
              const isWrong = isTried && valueOf(analysis, name, setting) === null;
              const limits = { min: write(setting.min, setting), max: write(setting.max, setting) };
              return (
                <Field
                  key={name}
                  kind="number"
                  label={say(`${key}.label` as TextKey)}
                  help={say(`${key}.why` as TextKey)}
                  suffix={say(`findings.unit.${setting.unit}`)}
                  error={isWrong ? say('problems.wrongNumber', limits) : undefined}
                  value={texts[idOf(analysis, name)] ?? ''}
                  onChange={(text) => setTexts({ ...texts, [idOf(analysis, name)]: text })}
                />
              );
            })}
        </fieldset>
      ))}
      <div className="cluster">
        <Button type="submit" icon="check">
          {say('findings.thresholds.use')}
        </Button>
        {moved.length === 0 ? null : (
          <Button variant="quiet" icon="arrow-back-up" onClick={() => onUse([])}>
            {say('findings.thresholds.reset')}
          </Button>
        )}
      </div>
    </form>
  );
}
