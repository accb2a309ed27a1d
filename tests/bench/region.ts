// A made-up region of a given size, the same on every run: Zipf-like network sizes, everything else plain.
import { chanceOf } from '@tvl/core/domain/chance.ts';
import { closedSchemes } from '@tvl/core/domain/schemes.ts';
import { fieldsOf, type AnyRecord } from '@tvl/core/domain/record.ts';
import { isMany } from '@tvl/core/domain/field.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';

export type Size = { readonly organisations: number; readonly networks: number; readonly memberships: number };

/** A record with every field absent but those given. */
const recordOf = (noun: Noun, id: string, values: object): AnyRecord =>
  ({
    ...Object.fromEntries(
      Object.entries(fieldsOf(noun)).map(([name, field]) => [
        name,
        isMany(field) ? [] : field.is === 'flag' ? false : null,
      ]),
    ),
    source: 'provenance.import',
    recordedAs: 'recorderRole.system',
    recordedOn: '2026-11-21',
    basis: 'basis.stated',
    review: 'review.reviewed',
    ...values,
    id,
  }) as unknown as AnyRecord;

const conceptOf = (scheme: string, code: string) =>
  recordOf('concept', `${scheme}.${code}`, { scheme, labels: { fi: code } });

export const regionOfSize = ({ organisations, networks, memberships }: Size) => {
  const chance = chanceOf(7);
  const themes = Array.from({ length: 20 }, (_, n) => `theme.t${n}`);
  const concept = [
    ...Object.entries(closedSchemes).flatMap(([scheme, codes]) => codes.map((code) => conceptOf(scheme, code))),
    ...themes.map((theme) => conceptOf('theme', theme.slice(6))),
    conceptOf('organisationKind', 'association'),
    conceptOf('networkKind', 'forum'),
  ];
  const organisation = Array.from({ length: organisations }, (_, n) =>
    recordOf('organisation', `org_${n}`, { names: { fi: `Yhdistys ${n}` }, kind: 'organisationKind.association' }),
  );
  const network = Array.from({ length: networks }, (_, n) =>
    recordOf('network', `net_${n}`, {
      names: { fi: `Verkosto ${n}` },
      kind: 'networkKind.forum',
      themes: [themes[n % themes.length]],
      openness: 'networkOpenness.open',
      permanence: 'permanence.permanent',
      status: 'networkStatus.active',
      memberList: 'memberList.complete',
    }),
  );
  const membership = Array.from({ length: memberships }, (_, n) =>
    recordOf('membership', `mem_${n}`, {
      organisation: `org_${chance.below(organisations)}`,
      network: `net_${Math.floor(networks * chance.fraction() ** 3)}`,
      relation: 'membershipRelation.member',
      confirmation: 'confirmation.said',
    }),
  );
  return { concept, organisation, network, membership };
};
