/** Plain Finnish: its own text, short and everyday. */
import about from './selko/about.json' with { type: 'json' };
import common from './selko/common.json' with { type: 'json' };
import counts from './selko/counts.json' with { type: 'json' };
import desk from './selko/desk.json' with { type: 'json' };
import edit from './selko/edit.json' with { type: 'json' };
import errors from './selko/errors.json' with { type: 'json' };
import feedback from './selko/feedback.json' with { type: 'json' };
import fields from './selko/fields.json' with { type: 'json' };
import findings from './selko/findings.json' with { type: 'json' };
import gaps from './selko/gaps.json' with { type: 'json' };
import home from './selko/home.json' with { type: 'json' };
import kinds from './selko/kinds.json' with { type: 'json' };
import lists from './selko/lists.json' with { type: 'json' };
import map from './selko/map.json' with { type: 'json' };
import names from './selko/names.json' with { type: 'json' };
import nouns from './selko/nouns.json' with { type: 'json' };
import problems from './selko/problems.json' with { type: 'json' };
import record from './selko/record.json' with { type: 'json' };
import register from './selko/register.json' with { type: 'json' };
import scheme from './selko/scheme.json' with { type: 'json' };
import search from './selko/search.json' with { type: 'json' };
import server from './selko/server.json' with { type: 'json' };
import { complete, type Messages } from './texts.ts';

export const selko = complete<Messages>()({
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
