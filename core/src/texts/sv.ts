/** The Swedish texts, as Swedish is used in Finland. */
import about from './sv/about.json' with { type: 'json' };
import common from './sv/common.json' with { type: 'json' };
import counts from './sv/counts.json' with { type: 'json' };
import desk from './sv/desk.json' with { type: 'json' };
import edit from './sv/edit.json' with { type: 'json' };
import errors from './sv/errors.json' with { type: 'json' };
import feedback from './sv/feedback.json' with { type: 'json' };
import fields from './sv/fields.json' with { type: 'json' };
import findings from './sv/findings.json' with { type: 'json' };
import gaps from './sv/gaps.json' with { type: 'json' };
import home from './sv/home.json' with { type: 'json' };
import kinds from './sv/kinds.json' with { type: 'json' };
import lists from './sv/lists.json' with { type: 'json' };
import map from './sv/map.json' with { type: 'json' };
import names from './sv/names.json' with { type: 'json' };
import nouns from './sv/nouns.json' with { type: 'json' };
import problems from './sv/problems.json' with { type: 'json' };
import record from './sv/record.json' with { type: 'json' };
import register from './sv/register.json' with { type: 'json' };
import scheme from './sv/scheme.json' with { type: 'json' };
import search from './sv/search.json' with { type: 'json' };
import server from './sv/server.json' with { type: 'json' };
import { complete, type Messages } from './texts.ts';

export const sv = complete<Messages>()({
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
