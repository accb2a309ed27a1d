import { createContext, useContext } from 'react';
import type { DrawnKind } from '@tvl/core/view/drawn-kind.ts';
import type { PictureName } from './picture-codes.ts';

/** Whether pictures lead: large ones, with their words, instead of small symbols. */
export const PicturesLeadContext = createContext(false);

/** Side of a picture that leads, in pixels at normal text size. */
export const leadingSize = 44;

export const usePicturesLead = (): boolean => useContext(PicturesLeadContext);

export const kindPictures: Readonly<Record<DrawnKind, PictureName>> = {
  network: 'network',
  association: 'association',
  other: 'other',
  authority: 'authority',
  municipality: 'municipality',
  set: 'set',
  project: 'project',
  theme: 'theme',
  event: 'calendar',
  material: 'register',
};
