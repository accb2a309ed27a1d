import { Picture } from './Picture.tsx';
import type { PictureName } from './picture-codes.ts';
import { leadingSize, usePicturesLead } from './pictures-lead.ts';

export type LeadingPictureProps = { readonly name: PictureName | undefined };

/** Picture support of a word: there only where pictures lead, and always beside its word. */
export function LeadingPicture({ name }: LeadingPictureProps) {
  return usePicturesLead() && name !== undefined ? <Picture name={name} size={leadingSize} isLeading /> : null;
}
