/** Wide enough for a table; narrower screens get its lines below each other. Paper has room whatever the screen. */
export const roomForTable = 'print, (width >= 48rem)';
/** Wide enough for the filters beside a table of six columns. */
export const roomForPanel = '(width >= 76rem)';
