/** What the address asks of the findings, and back. Pure. */
import { isAnalysis, settingsOf, type AnalysisId } from '@tvl/core/analysis/findings/analyses.ts';
import { findingStates } from '@tvl/core/analysis/findings/decisions.ts';
import type { FindingFilter, SettingInput } from '../../generated/graphql.ts';
import type { Choices } from '#state/address.ts';

/** What findings are filtered and counted by: the word in the address, and the name in the contract. */
export const dimensions = {
  group: { parameter: 'ryhma', field: 'groups', isEnum: true },
  state: { parameter: 'tila', field: 'states', isEnum: true },
  analysis: { parameter: 'analyysi', field: 'analyses', isEnum: false },
  kind: { parameter: 'laji', field: 'kinds', isEnum: false },
  band: { parameter: 'vahvuus', field: 'bands', isEnum: true },
  area: { parameter: 'alue', field: 'areas', isEnum: false },
  theme: { parameter: 'teema', field: 'themes', isEnum: false },
} as const;
export type DimensionId = keyof typeof dimensions;
export const dimensionIds = Object.keys(dimensions) as readonly DimensionId[];

/** Records that the findings are about; numbers elsewhere lead here with it. */
export const subjectParameter = 'kohde';
export const settingsParameter = 'rajat';
/** `reserved` names of the address that hold no choice of ours. */
export const selectedParameter = 'valittu';
export const tabParameter = 'nakyma';

/** Decided ones stay away until somebody asks for them. */
export const usualStates: readonly string[] = ['open', 'returned'];
/** Says that no state was chosen, so that all are shown. */
export const everyState = 'kaikki';

const inAddress = (choices: Choices, id: DimensionId): readonly string[] => choices[dimensions[id].parameter] ?? [];

/** Chosen values of a dimension. States that nobody chose are those that wait for somebody. */
export const chosenOf = (choices: Choices, id: DimensionId): readonly string[] => {
  const chosen = inAddress(choices, id);
  if (id !== 'state') return chosen;
  if (chosen.includes(everyState)) return [];
  const known = chosen.filter((one) => (findingStates as readonly string[]).includes(one));
  return known.length === 0 ? usualStates : known;
};

const isUsual = (states: readonly string[]): boolean =>
  states.length === usualStates.length && usualStates.every((one) => states.includes(one));

/** What a choice writes into the address; null leaves the parameter out. */
export const chosenInAddress = (id: DimensionId, values: readonly string[]): readonly string[] | null => {
  if (id !== 'state') return values.length === 0 ? null : values;
  if (isUsual(values)) return null;
  return values.length === 0 || values.length === findingStates.length ? [everyState] : values;
};

/** How many dimensions somebody has chosen in; `fixed` is not theirs to choose. */
export const choicesMade = (choices: Choices, shown: readonly DimensionId[]): number =>
  shown.filter((id) => inAddress(choices, id).length > 0).length;

/** The filter of the contract. What the page fixes itself is not for the address to change. */
export const filterOf = (choices: Choices, fixed: FindingFilter = {}): FindingFilter => {
  const chosen = dimensionIds.flatMap((id) => {
    const { field, isEnum } = dimensions[id];
    const values = chosenOf(choices, id);
    return values.length === 0 ? [] : [[field, isEnum ? values.map((one) => one.toUpperCase()) : values] as const];
  });
  const subjects = choices[subjectParameter];
  return { ...Object.fromEntries(chosen), ...(subjects === undefined ? {} : { subjects: [...subjects] }), ...fixed };
};

/** Thresholds of the address, `networkOverlap.shared:4`; what is no threshold, or out of its range, is left out. */
export const settingsIn = (choices: Choices): readonly SettingInput[] =>
  (choices[settingsParameter] ?? []).flatMap((text) => {
    const [, analysis = '', setting = '', number = ''] = /^(\w+)\.(\w+):([\d.]+)$/.exec(text) ?? [];
    if (!isAnalysis(analysis)) return [];
    const known = settingsOf(analysis)[setting];
    const value = Number(number);
    return known && value >= known.min && value <= known.max && value !== known.default
      ? [{ analysis, setting, value }]
      : [];
  });

export const writeSettings = (settings: readonly SettingInput[]): readonly string[] =>
  settings.map(({ analysis, setting, value }) => `${analysis}.${setting}:${value}`);

/** Values of an analysis' thresholds: the moved ones over the defaults. */
export const valuesOf = (moved: readonly SettingInput[], analysis: AnalysisId): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(settingsOf(analysis)).map(([name, { default: usual }]) => [
      name,
      moved.find((one) => one.analysis === analysis && one.setting === name)?.value ?? usual,
    ]),
  );
