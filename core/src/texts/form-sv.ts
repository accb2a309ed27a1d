/** What the respondents' pages say in this language; see load-form.ts. */
import common from './sv/common.json' with { type: 'json' };
import errors from './sv/errors.json' with { type: 'json' };
import names from './sv/names.json' with { type: 'json' };
import nouns from './sv/nouns.json' with { type: 'json' };
import problems from './sv/problems.json' with { type: 'json' };
import register from './sv/register.json' with { type: 'json' };

export const svForm = { common, errors, names, nouns, problems, register };
