/** How the map's address spells what is chosen. Apart from what reads it: addresses are made where no map is known. */

/** Names of parameters. Finnish words, like the paths: addresses are printed and read aloud. */
export const parameter = {
  search: 'haku',
  day: 'paiva',
  hiddenKinds: 'piilota',
  hiddenTies: 'piilotaviivat',
  grouping: 'ryhmittely',
  open: 'avatut',
  alone: 'irralliset',
  focus: 'lahella',
  steps: 'askeleet',
  path: 'reitti',
  selected: 'valittu',
  marked: 'merkityt',
  overlaps: 'yhteiset',
  moved: 'siirretyt',
  sight: 'kohta',
} as const;

export const yes = 'kylla';
export const all = 'kaikki';
