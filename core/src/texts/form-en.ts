/** What the respondents' pages say in this language; see load-form.ts. */
import common from './en/common.json' with { type: 'json' };
import errors from './en/errors.json' with { type: 'json' };
import names from './en/names.json' with { type: 'json' };
import nouns from './en/nouns.json' with { type: 'json' };
import problems from './en/problems.json' with { type: 'json' };
import register from './en/register.json' with { type: 'json' };

export const enForm = { common, errors, names, nouns, problems, register };
