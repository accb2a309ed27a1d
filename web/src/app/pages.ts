import type { IconName } from '#ui/index.ts';

/** Pages of the main navigation, with the names of their texts in `common.page`. */
export const mainPages = [
  { path: '/kartta', name: 'map', icon: 'share' },
  { path: '/verkostot', name: 'networks', icon: 'hierarchy' },
  { path: '/organisaatiot', name: 'organisations', icon: 'users' },
  { path: '/kunnat', name: 'municipalities', icon: 'building-community' },
  { path: '/teemat', name: 'themes', icon: 'sparkles' },
  { path: '/tapahtumat', name: 'events', icon: 'calendar-event' },
  { path: '/loydokset', name: 'findings', icon: 'sparkles' },
] as const satisfies readonly { readonly path: string; readonly name: string; readonly icon: IconName }[];
