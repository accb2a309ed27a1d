import { useRef } from 'react';
import type { UiLanguage } from '@tvl/core/texts/texts.ts';
import { Switch } from '#ui/index.ts';
import { languageParameter, setParameters } from '#state/address.ts';
import { useLanguage, useSpeaker } from '#state/language.tsx';
import { picturesIn, usePictures } from './pictures.tsx';

/** Turns plain language on and off, and goes back to the language it was turned on from. */
const usePlain = () => {
  const { language } = useLanguage();
  const before = useRef<UiLanguage>('fi');
  const isPlain = language === 'selko';
  const languageFor = (isOn: boolean): UiLanguage => {
    if (isOn && !isPlain) before.current = language;
    return isOn ? 'selko' : before.current;
  };
  return { isPlain, languageFor };
};

/** Plain language and large pictures with one press, for those who would never find a menu. */
export function PlainAndPicturesSwitch() {
  const { say } = useSpeaker();
  const { isPlain, languageFor } = usePlain();
  return (
    <Switch
      icon="photo"
      label={say('common.look.plain')}
      isOn={isPlain}
      onChange={(isOn) => setParameters({ [languageParameter]: languageFor(isOn), ...picturesIn(isOn) })}
    />
  );
}

/** The same two apart, on every page. */
export function EasierUse() {
  const { say } = useSpeaker();
  const { choose } = useLanguage();
  const { isPlain, languageFor } = usePlain();
  const pictures = usePictures();
  return (
    <>
      <Switch
        icon="language"
        label={say('common.look.plainAlone')}
        isOn={isPlain}
        onChange={(isOn) => choose(languageFor(isOn))}
      />
      <Switch icon="photo" label={say('common.look.largePictures')} isOn={pictures.isOn} onChange={pictures.choose} />
    </>
  );
}
