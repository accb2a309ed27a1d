/** The English texts. */
import about from './en/about.json' with { type: 'json' };
import common from './en/common.json' with { type: 'json' };
import counts from './en/counts.json' with { type: 'json' };
import desk from './en/desk.json' with { type: 'json' };
import edit from './en/edit.json' with { type: 'json' };
import errors from './en/errors.json' with { type: 'json' };
import feedback from './en/feedback.json' with { type: 'json' };
import fields from './en/fields.json' with { type: 'json' };
import findings from './en/findings.json' with { type: 'json' };
import gaps from './en/gaps.json' with { type: 'json' };
import home from './en/home.json' with { type: 'json' };
import kinds from './en/kinds.json' with { type: 'json' };
import lists from './en/lists.json' with { type: 'json' };
import map from './en/map.json' with { type: 'json' };
import names from './en/names.json' with { type: 'json' };
import nouns from './en/nouns.json' with { type: 'json' };
import problems from './en/problems.json' with { type: 'json' };
import record from './en/record.json' with { type: 'json' };
import register from './en/register.json' with { type: 'json' };
import scheme from './en/scheme.json' with { type: 'json' };
import search from './en/search.json' with { type: 'json' };
import server from './en/server.json' with { type: 'json' };
import { complete, type Messages } from './texts.ts';

export const en = complete<Messages>()({
  about,
  common,
  counts,
  desk,
  edit,
  errors,
  feedback,
  fields,
  findings,
  gaps,
  home,
  kinds,
  lists,
  map,
  names,
  nouns,
  problems,
  record,
  register,
  scheme,
  search,
  server,
});
