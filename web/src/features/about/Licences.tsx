import type { TextKey } from '@tvl/core/texts/texts.ts';
import { DefinitionList } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';

type Whose = { readonly text: TextKey } | { readonly name: string };
type Licence = { readonly what: TextKey; readonly whose: Whose; readonly licence: string };

const licences: readonly Licence[] = [
  { what: 'about.sources.licences.code', whose: { text: 'about.sources.licences.ownCode' }, licence: 'MIT' },
  { what: 'about.sources.licences.pictures', whose: { name: 'OpenMoji' }, licence: 'CC BY-SA 4.0' },
  { what: 'about.sources.licences.icons', whose: { name: 'Tabler Icons' }, licence: 'MIT' },
  { what: 'about.sources.licences.type', whose: { name: 'Noto Sans' }, licence: 'SIL Open Font License 1.1' },
  {
    what: 'about.sources.licences.areas',
    whose: { text: 'about.sources.licences.statistics' },
    licence: 'CC BY 4.0',
  },
  { what: 'about.sources.licences.borders', whose: { text: 'about.sources.licences.survey' }, licence: 'CC BY 4.0' },
  {
    what: 'about.sources.licences.saami',
    whose: { text: 'about.sources.licences.dictionaries' },
    licence: 'CC BY 4.0',
  },
  { what: 'about.sources.licences.terms', whose: { text: 'about.sources.licences.ownTerms' }, licence: 'CC BY 4.0' },
];

export function Licences() {
  const { say } = useSpeaker();
  return (
    <DefinitionList
      rows={licences.map(({ what, whose, licence }) => ({
        label: say(what),
        value: `${'text' in whose ? say(whose.text) : whose.name}, ${licence}`,
      }))}
    />
  );
}
