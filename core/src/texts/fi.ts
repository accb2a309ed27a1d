/** The Finnish texts: the source that every other language follows. */
import about from './fi/about.json' with { type: 'json' };
import common from './fi/common.json' with { type: 'json' };
import counts from './fi/counts.json' with { type: 'json' };
import desk from './fi/desk.json' with { type: 'json' };
import edit from './fi/edit.json' with { type: 'json' };
import errors from './fi/errors.json' with { type: 'json' };
import feedback from './fi/feedback.json' with { type: 'json' };
import fields from './fi/fields.json' with { type: 'json' };
import findings from './fi/findings.json' with { type: 'json' };
import gaps from './fi/gaps.json' with { type: 'json' };
import home from './fi/home.json' with { type: 'json' };
import kinds from './fi/kinds.json' with { type: 'json' };
import lists from './fi/lists.json' with { type: 'json' };
import map from './fi/map.json' with { type: 'json' };
import names from './fi/names.json' with { type: 'json' };
import nouns from './fi/nouns.json' with { type: 'json' };
import problems from './fi/problems.json' with { type: 'json' };
import record from './fi/record.json' with { type: 'json' };
import register from './fi/register.json' with { type: 'json' };
import scheme from './fi/scheme.json' with { type: 'json' };
import search from './fi/search.json' with { type: 'json' };
import server from './fi/server.json' with { type: 'json' };

export const fi = {
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
};
