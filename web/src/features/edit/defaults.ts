import type { Noun } from '@tvl/core/domain/ids.ts';
import { nounOf, targetsOf } from '@tvl/core/domain/ids.ts';
import { isMany, type Field } from '@tvl/core/domain/field.ts';
import { fieldsOf } from '@tvl/core/domain/record.ts';
import { schemeOf } from '@tvl/core/domain/schemes.ts';
import { draftsOf, type Draft, type Drafts } from './drafts-of.ts';

/** Answers a coordinator would give most often; "not known" where there is such an answer. */
const usual: { readonly [N in Noun]?: Readonly<Record<string, string>> } = {
  network: {
    openness: 'networkOpenness.unknown',
    permanence: 'permanence.unknown',
    status: 'networkStatus.active',
    memberList: 'memberList.unknown',
  },
  membership: { confirmation: 'confirmation.said' },
  stakeholderRelation: { mode: 'mode.current' },
  link: { mode: 'mode.current' },
  municipalPractice: {
    contactRole: 'practiceState.unknown',
    cooperationDocument: 'practiceState.unknown',
    forum: 'practiceState.unknown',
  },
};

const ofCoordinators = { source: 'provenance.coordinator', basis: 'basis.stated', review: 'review.reviewed' } as const;

const fits = (field: Field, id: string): boolean => {
  if (field.is === 'term') return schemeOf(id) === field.scheme;
  const noun = nounOf(id);
  return field.is === 'reference' && noun !== null && targetsOf(field).includes(noun);
};

/** What the address says of a field: `?network=net_1`, `?themes=theme.a,theme.b`, `?names=Lape-verkosto`. */
const prefilled = (field: Field, text: string): Draft | null => {
  if (field.is === 'localised') return { fi: text };
  if (field.is === 'list' || field.is === 'flag') return null;
  if (field.is !== 'term' && field.is !== 'reference') return text;
  const ids = text.split(',').filter((id) => fits(field, id));
  return isMany(field) ? ids : (ids[0] ?? null);
};

/** A new record's form as it opens. */
export const openingDrafts = (noun: Noun, address: (name: string) => string | null): Drafts => {
  const fields = fieldsOf(noun);
  const given = Object.entries(fields).flatMap(([name, field]) => {
    const text = address(name);
    const draft = text === null || text === '' ? null : prefilled(field, text);
    return draft === null ? [] : [[name, draft] as const];
  });
  return { ...draftsOf(fields, { ...ofCoordinators, ...usual[noun] }), ...Object.fromEntries(given) };
};
