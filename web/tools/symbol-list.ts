/** Which symbols the site uses. After a change run: npx node web/tools/make-symbols.ts */

/** Glyphs of the kinds, for every place that draws a kind; the web's own icons are these too. */
export const kindGlyphs = {
  outline: [
    'building-bank',
    'building-community',
    'calendar-event',
    'file-text',
    'school',
    'stack-2',
    'users',
  ] as readonly string[],
  filled: ['affiliate', 'flag', 'tag'] as readonly string[],
};

const outlineGroups = {
  states: `alert-circle alert-triangle bell check circle-check circle-dashed circle-plus clock cloud-off equal eye
    eye-off help-circle info-circle lock question-mark sparkles thumb-up`,
  doing: `adjustments-horizontal arrow-back-up arrow-forward-up arrow-merge arrows-join arrows-right-left arrows-split-2
    copy download edit file-export file-import filter history link link-off login logout minus pencil-plus plus printer
    player-pause player-play qrcode refresh search settings share switch-horizontal trash upload x`,
  going: `arrow-down arrow-left arrow-right arrow-up arrows-maximize arrows-minimize arrows-sort chevron-down
    chevron-left chevron-right chevron-up dots external-link focus-2 home menu-2 sort-ascending sort-descending`,
  things: `chart-bar clipboard-list code coin contrast file hierarchy key language list mail map-pin map-pin-2 message moon
    note photo presentation rss sun table user world`,
};

export const outlineIcons: readonly string[] = Object.values(outlineGroups).flatMap((names) => names.split(/\s+/));

export const filledIcons: readonly string[] = ['star'];

/** Our word for each OpenMoji drawing, by its hexadecimal code: kinds, themes, actions. */
export const pictures = {
  network: 'E249',
  association: '1F465',
  other: '1F3EB',
  authority: '1F3DB',
  county: '1F3E5',
  municipality: '1F3D8',
  set: 'E25B',
  project: '1F6A9',
  theme: '1F3F7',

  participation: '1FAC2',
  digital: '1F4BB',
  hyte: '1F33F',
  families: '1F46A',
  older: '1F9D3',
  mental: '1F9E0',
  cooperation: '1F91D',
  knowledge: '1F4CA',
  accessibility: '267F',
  disability: '1F9BD',
  sports: '1F3C3',
  culture: '1F3AD',
  village: '1F3E1',
  safety: 'E247',
  nature: '1F332',

  register: '1F4DD',
  map: '1F5FA',
  search: '1F50D',
  list: 'E261',
  add: '2795',
  yes: '2705',
  unknown: '2753',
  help: '1F6DF',
  warning: '26A0',
  dream: '1F4AD',
  decide: '1F5F3',
  undo: '21A9',
  print: '1F5A8',
  download: 'E252',
  talk: '1F4AC',
  money: '1F4B6',
  time: '23F0',
  participant: '1F64B',

  tools: '1F6E0',
  compass: '1F9ED',
  education: '1F393',
  briefcase: '1F4BC',
  joined: '1F517',
  house: '1F3E0',
  puzzle: '1F9E9',
  speaking: '1F5E3',
  globe: '1F310',
  reform: '1F504',
  hourglass: '23F3',
  calendar: '1F4C5',
  thumb: '1F44D',
  toolbox: '1F9F0',
  growth: '1F4C8',
  seedling: '1F331',
  world: '1F30D',
  megaphone: '1F4E3',
  child: '1F9D2',
  person: '1F9D1',
  target: '1F3AF',
  eyes: '1F440',
  bus: '1F68D',
  heart: '2764',
  fishing: '1F3A3',
  dove: '1F54A',
  shield: '1F6E1',
  open: '1F513',
  great: '1F604',
  good: '1F642',
  little: '1F610',
  poor: '1F641',
} as const;
