import { pictureAddress } from './picture-address.ts';
import { pictureCodes, type PictureName } from './picture-codes.ts';
import './symbols.css';

export type PictureProps = {
  readonly name: PictureName;
  /** Side of the drawing in pixels at normal text size; from 34 up. */
  readonly size?: number | undefined;
  /** In one line with the word after it. */
  readonly isLeading?: boolean | undefined;
};

/** The name of the picture with this OpenMoji code, if we carry it (vocabularies name codes). */
export function pictureWithCode(code: string): PictureName | undefined {
  return (Object.keys(pictureCodes) as PictureName[]).find((name) => pictureCodes[name] === code);
}

/** Picture support: decorative, because its word always stands beside it. */
export function Picture({ name, size = 48, isLeading = false }: PictureProps) {
  const side = `${size / 16}rem`;
  return (
    <span className={isLeading ? 'ui-picture ui-picture--leading' : 'ui-picture'}>
      <img
        src={pictureAddress(name)}
        alt=""
        width={size}
        height={size}
        loading="lazy"
        decoding="async"
        style={{ inlineSize: side, blockSize: side }}
      />
    </span>
  );
}
