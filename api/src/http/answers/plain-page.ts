/** Plain pages of respondents: within the app's page, and seen only where no scripts run. */
import { languageTags } from '@tvl/core/texts/texts.ts';
import type { Speaker } from '@tvl/core/texts/speaker.ts';
import { html } from '../html.ts';
import type { MapPage } from '../map/map-page.ts';

export const plainPage = ({ say, language }: Speaker, name: string, body: string): MapPage => ({
  title: say('common.app.pageTitle', { page: name, app: say('common.app.name') }),
  lang: languageTags[language],
  // Not shown where scripts run: the app would take away what somebody had begun to write.
  body: `<noscript><main class="first-page"><h1>${html(name)}</h1>${body}</main></noscript>`,
});
