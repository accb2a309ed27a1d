/** What the respondents' pages say in this language; see load-form.ts. */
import common from './fi/common.json' with { type: 'json' };
import errors from './fi/errors.json' with { type: 'json' };
import names from './fi/names.json' with { type: 'json' };
import nouns from './fi/nouns.json' with { type: 'json' };
import problems from './fi/problems.json' with { type: 'json' };
import register from './fi/register.json' with { type: 'json' };

export const fiForm = { common, errors, names, nouns, problems, register };
