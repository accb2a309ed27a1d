/** The picture as a file that looks the same everywhere: its own colours, its own letters. */
import { legendOf } from '@tvl/core/view/picture/legend-of.ts';
import { pictureOf } from '@tvl/core/view/picture/picture.ts';
import type { Scene } from '@tvl/core/view/picture/scene.ts';
import { themeColours } from '@tvl/core/view/picture/theme-colours.ts';
import { sayMore, sayScope, saySummary } from '@tvl/core/view/sentences.ts';
import type { MapSettings } from '@tvl/core/view/settings.ts';
import type { ViewModel } from '@tvl/core/view/view-model.ts';
import type { Speaker } from '@tvl/core/texts/speaker.ts';
import latin from '#ui/fonts/noto-sans-latin.woff2?url';
import saami from '#ui/fonts/noto-sans-saami.woff2?url';

export type Drawn = {
  readonly speaker: Speaker;
  readonly scene: Scene;
  readonly view: ViewModel;
  readonly settings: MapSettings;
  /** Day and version of what is drawn, and where it is from. */
  readonly source: string;
};

/** Files go into documents, and paper is white: always light. */
const colour = (token: string): string => themeColours.light[token] ?? themeColours.light['--ink'] ?? '';
const onPaper = (token: string): string =>
  token === '--canvas' || token === '--label-halo' ? '#ffffff' : colour(token);

const sentences = ({ speaker, view, settings }: Drawn): readonly [first: string, more: string] => [
  saySummary(speaker, view),
  [...sayScope(speaker, view, settings), ...sayMore(speaker, view)].join(' '),
];

/** With its legend and its sentences. */
const pictureSvg = (drawn: Drawn): string => {
  const { speaker, scene, view, settings, source } = drawn;
  const [summary, more] = sentences(drawn);
  return pictureOf(scene, {
    colour,
    title: speaker.say('map.title'),
    description: summary,
    selected: settings.selected,
    isFile: true,
    prefix: 'vienti-',
    caption: { lines: [summary, more, source], legend: legendOf(speaker, view) },
  });
};

/** A picture and the words beside it, drawn apart: on a wide sheet they stand side by side. SVG texts. */
export type Sheet = {
  readonly picture: string;
  readonly legend: string;
  readonly sentences: readonly string[];
};

/** Pixels of the legend's column. */
const legendWidth = 260;

export const sheetOf = (drawn: Drawn): Sheet => {
  const { speaker, scene, view, settings } = drawn;
  const [summary, more] = sentences(drawn);
  const { say } = speaker;
  return {
    picture: pictureOf(scene, {
      colour: onPaper,
      title: say('map.title'),
      description: summary,
      selected: settings.selected,
      prefix: 'paperi-',
    }),
    legend: pictureOf(
      { ...scene, nodes: [], ties: [] },
      {
        colour: onPaper,
        title: say('map.legend.title'),
        description: say('map.legend.title'),
        window: { width: legendWidth, height: 0 },
        prefix: 'selitys-',
        caption: { lines: [], legend: legendOf(speaker, view) },
      },
    ),
    sentences: [summary, more],
  };
};

const fonts = [
  { address: latin, range: 'U+0000-00FF, U+02BB-02BC, U+2000-206F, U+20AC, U+2190-2193, U+2212' },
  {
    address: saami,
    range:
      'U+010C-010D, U+0110-0111, U+014A-014B, U+0160-0161, U+0166-0167, U+017D-017E, U+01B7, U+01E4-01E9, U+01EE-01EF, U+0292, U+02B9, U+02BC',
  },
];

const dataAddress = async (address: string): Promise<string> => {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  return `data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''))}`;
};

const fontFace = async ({ address, range }: (typeof fonts)[number]): Promise<string> =>
  `@font-face{font-family:'Noto Sans Variable';font-weight:100 900;unicode-range:${range};src:url(${await dataAddress(address)}) format('woff2')}`;

/** The picture with its letters inside, so that names have the width they were given room for. */
export const svgFile = async (drawn: Drawn): Promise<string> => {
  const faces = await Promise.all(fonts.map(fontFace));
  // The family's name has spaces: quoted it is the same in every program.
  return pictureSvg(drawn)
    .replace('<defs>', `<defs><style>${faces.join('')}</style>`)
    .replace('font-family="Noto Sans Variable,', `font-family="'Noto Sans Variable',`);
};

/** Dots for each pixel of the picture, for print and for sharp screens; fewer where a browser could not hold them. */
const sharpness = 2;
const longestSide = 16_000;

/** The same as dots. */
export const pngFile = async (drawn: Drawn): Promise<Blob> => {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([await svgFile(drawn)], { type: 'image/svg+xml' }));
  try {
    image.src = address;
    await image.decode();
    const scale = Math.min(sharpness, longestSide / Math.max(image.naturalWidth, image.naturalHeight));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture came of it'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
};
