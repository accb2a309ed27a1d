/** What the respondents' pages say in this language; see load-form.ts. */
import common from './selko/common.json' with { type: 'json' };
import errors from './selko/errors.json' with { type: 'json' };
import names from './selko/names.json' with { type: 'json' };
import nouns from './selko/nouns.json' with { type: 'json' };
import problems from './selko/problems.json' with { type: 'json' };
import register from './selko/register.json' with { type: 'json' };

export const selkoForm = { common, errors, names, nouns, problems, register };
