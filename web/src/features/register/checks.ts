/** What keeps a respondent on a screen: as little as can be. */
import { isBusinessId } from '@tvl/core/domain/business-id.ts';
import { type Draft, type Screen, screens, tieOf } from './draft.ts';

/** Longest name of an organisation or a network, letters. */
export const longestName = 300;

export type Trouble =
  | { readonly what: 'noOrganisation' | 'unpickedOrganisation' | 'noRole' | 'noNetwork' | 'unpickedNetwork' }
  | { readonly what: 'noRelation'; readonly network: string };

/** Never stops anybody: a wrong id is only pointed out. */
export const isWrongBusinessId = (text: string): boolean => text.trim() !== '' && !isBusinessId(text.trim());

const ofOrganisations = ({ isAlone, role, organisations, typed }: Draft): readonly Trouble[] => {
  if (isAlone) return role === null ? [{ what: 'noRole' }] : [];
  if (typed.organisation.trim() !== '') return [{ what: 'unpickedOrganisation' }];
  return organisations.length === 0 ? [{ what: 'noOrganisation' }] : [];
};

const ofNetworks = ({ isAlone, organisations, networks, ownList, typed }: Draft): readonly Trouble[] => {
  const untied = networks.filter(
    (network) =>
      !isAlone &&
      !organisations.some(({ key }) => {
        const { relation } = tieOf(network, key);
        return relation !== null && relation !== 'notIn';
      }),
  );
  return [
    ...(typed.network.trim() === '' ? [] : [{ what: 'unpickedNetwork' } as const]),
    ...(networks.length === 0 && typed.network.trim() === '' && (isAlone || ownList !== 'ownList.none')
      ? [{ what: 'noNetwork' } as const]
      : []),
    ...untied.map(({ key }) => ({ what: 'noRelation', network: key }) as const),
  ];
};

/** What has to be mended before the next screen, in reading order. */
export const troublesOn = (screen: Screen, draft: Draft): readonly Trouble[] => {
  if (screen === 'organisations') return ofOrganisations(draft);
  return screen === 'networks' ? ofNetworks(draft) : [];
};

/** The furthest screen up to the wanted one whose earlier screens are in order. */
export const reachable = (wanted: Screen, draft: Draft): Screen => {
  const before = screens.slice(0, screens.indexOf(wanted));
  return before.find((screen) => troublesOn(screen, draft).length > 0) ?? wanted;
};

const step = (screen: Screen, draft: Draft, by: 1 | -1): Screen => {
  const next = screens[screens.indexOf(screen) + by] ?? screen;
  // Who is in no network has nothing to be asked.
  return next === 'questions' && draft.networks.length === 0 ? step(next, draft, by) : next;
};

export const nextScreen = (screen: Screen, draft: Draft): Screen => step(screen, draft, 1);
export const screenBefore = (screen: Screen, draft: Draft): Screen => step(screen, draft, -1);
