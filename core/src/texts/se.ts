/** Northern Sámi: only words taken from a source (domain vocabularies). The rest is shown in Finnish, marked as such. */
import common from './se/common.json' with { type: 'json' };
import kinds from './se/kinds.json' with { type: 'json' };
import type { PartialMessages } from './texts.ts';

export const se: PartialMessages = { common, kinds };
