import { useId } from 'react';
import { Icon } from '#ui/index.ts';
import { isUiLanguage, languages, languageTags, ownNames } from '@tvl/core/texts/texts.ts';
import { useLanguage, useSpeaker } from '#state/language.tsx';

/** Each language by its own name, so that nobody needs another one to find theirs. */
export function LanguageMenu() {
  const { say } = useSpeaker();
  const { language, choose } = useLanguage();
  const id = useId();
  return (
    <div className="app-language">
      <Icon name="language" />
      <label className="visually-hidden" htmlFor={id}>
        {say('common.language.choose')}
      </label>
      <select
        id={id}
        value={language}
        onChange={({ target }) => {
          if (isUiLanguage(target.value)) choose(target.value);
        }}
      >
        {languages.map((one) => (
          <option key={one} value={one} lang={languageTags[one]}>
            {ownNames[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
