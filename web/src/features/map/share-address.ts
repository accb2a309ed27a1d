/** The address of the view as it is given on: commas and colons need no code there, and people read it. */
export const shareAddress = ({ origin, pathname, search }: Pick<Location, 'origin' | 'pathname' | 'search'>): string =>
  origin + pathname + search.replaceAll('%2C', ',').replaceAll('%3A', ':');
