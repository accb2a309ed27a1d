/** What a plain form answers while nothing can be saved: the same form again, filled as it was, to be sent once more. */
import type { Speaker } from '@tvl/core/texts/speaker.ts';
import type { MapPage } from '../map/map-page.ts';
import { button, hidden, paragraph } from './form-html.ts';
import { plainPage } from './plain-page.ts';

export const laterPage = (speaker: Speaker, path: string, sent: URLSearchParams): MapPage => {
  const { say } = speaker;
  const fields = [...sent].map(([name, value]) => hidden(name, value)).join('');
  const again = button('', '', say('errors.later.again'), true);
  return plainPage(
    speaker,
    say('errors.later.title'),
    `${paragraph(say('errors.later.text'))}<form method="post" action="${path}">${fields}${again}</form>`,
  );
};
