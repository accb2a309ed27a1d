import type { PictureName } from '#ui/index.ts';
import type { FeedbackAbout } from '../../generated/graphql.ts';

/** What feedback may be about, with its word in the address and its name among the texts. */
export const subjects = [
  { about: 'ACCESSIBILITY', text: 'accessibility', address: 'saavutettavuus', picture: 'accessibility' },
  { about: 'WRONG_INFORMATION', text: 'wrongInformation', address: 'tieto', picture: 'warning' },
  { about: 'IDEA', text: 'idea', address: 'idea', picture: 'dream' },
  { about: 'OTHER', text: 'other', address: 'muu', picture: 'unknown' },
] as const satisfies readonly {
  readonly about: FeedbackAbout;
  readonly text: string;
  readonly address: string;
  readonly picture: PictureName;
}[];

export const subjectOf = (about: FeedbackAbout) => subjects.find((one) => one.about === about) ?? subjects[3];

/** Characters of a message and of an answer at most, as the server takes them. */
export const longestText = 4000;
/** Days in which the law asks for an answer. */
export const answerWithin = 14;
