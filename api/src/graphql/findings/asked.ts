/** What a request asks of the findings, as core takes it: thresholds and filters, refused when they are none. */
import { analyses, isAnalysis, settingsOf, type AnalysisId } from '@tvl/core/analysis/findings/analyses.ts';
import type { Settings } from '@tvl/core/analysis/findings/look.ts';
import { noSettings } from '@tvl/core/analysis/findings/look.ts';
import type { FindingFilter } from '@tvl/core/analysis/findings/select-findings.ts';
import type { BandName } from '@tvl/core/analysis/findings/finding.ts';
import { badUserInput } from '../errors.ts';
import { bandOf } from './finding-object.ts';

/** Values of a filter, and thresholds, taken at most. */
const mostValues = 500;
const mostSettings = 50;

export type SettingInput = { readonly analysis: string; readonly setting: string; readonly value: number };

const checked = ({ analysis, setting, value }: SettingInput): readonly [AnalysisId, string, number] => {
  if (!isAnalysis(analysis)) throw badUserInput(`settings: the analyses are ${Object.keys(analyses).join(', ')}.`);
  const known = settingsOf(analysis)[setting];
  if (!known)
    throw badUserInput(`settings: ${analysis} has ${Object.keys(settingsOf(analysis)).join(', ') || 'none'}.`);
  if (!(value >= known.min && value <= known.max))
    throw badUserInput(`settings: ${analysis}.${setting} goes from ${known.min} to ${known.max}.`);
  return [analysis, setting, value];
};

/** Thresholds that are not the default, in an order of their own, so that the same ones are the same. */
export const settingsIn = (given: readonly SettingInput[] | null | undefined): Settings => {
  if ((given?.length ?? 0) > mostSettings) throw badUserInput(`settings: at most ${mostSettings}.`);
  const moved = (given ?? [])
    .map(checked)
    .filter(([analysis, setting, value]) => settingsOf(analysis)[setting]?.default !== value)
    .toSorted(([a, x], [b, y]) => (`${a} ${x}` < `${b} ${y}` ? -1 : 1));
  if (moved.length === 0) return noSettings;
  const settings: { [A in AnalysisId]?: Record<string, number> } = {};
  for (const [analysis, setting, value] of moved) settings[analysis] = { ...settings[analysis], [setting]: value };
  return settings;
};

export type FilterInput = {
  readonly [name in 'groups' | 'analyses' | 'kinds' | 'states' | 'areas' | 'themes' | 'subjects']?:
    | readonly string[]
    | null;
} & { readonly bands?: readonly BandName[] | null; readonly newsOnly?: boolean | null };

/** The filter without what is not asked; `only` narrows it to some findings. */
export const filterIn = (input: FilterInput | null | undefined, only: ReadonlySet<string> | null): FindingFilter => {
  const { bands, newsOnly, ...lists } = input ?? {};
  const given = Object.entries(lists).filter(([, values]) => values !== null && values !== undefined);
  for (const [name, values] of given)
    if (values && values.length > mostValues) throw badUserInput(`filter.${name}: at most ${mostValues} values.`);
  return {
    ...(Object.fromEntries(given) as FindingFilter),
    ...(bands ? { bands: bands.map(bandOf) } : {}),
    ...(newsOnly && only ? { only } : {}),
  };
};
