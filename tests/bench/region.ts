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

const letters = Array.from('0123456789abcdefghjkmnpqrstvwxyz');
const places = ['Rovaniemen', 'Kemin', 'Tornion', 'Sodankylän', 'Inarin', 'Kittilän', 'Ranuan', 'Sallan', 'Enontekiön'];
const subjects =
  'eläkeläis omais mielenterveys nuoriso kylä liikunta metsästys kulttuuri sydän diabetes vanhempain raittius luonto poro hiihto teatteri kotiseutu kalastus'.split(
    ' ',
  );
const bodies = ['yhdistys ry', 'seura ry', 'tuki ry', 'kerho', 'toimikunta', 'keskus ry', 'liitto ry', 'säätiö sr'];

const open: Readonly<Record<string, readonly string[]>> = {
  theme: Array.from({ length: 20 }, (_, n) => `t${n}`),
  functionKind: ['advocacy', 'coordination', 'peer', 'services', 'learning', 'events'],
  targetGroup: Array.from({ length: 9 }, (_, n) => `g${n}`),
  geographicLevel: ['municipal', 'subregional', 'regional', 'national'],
  organisationKind: ['association', 'villageAssociation', 'company', 'municipality', 'project'],
  associationClass: Array.from({ length: 20 }, (_, n) => `c${n}`),
  membershipRole: ['coordinator', 'chair', 'secretary'],
  networkKind: ['forum'],
};

/** A region as varied as a real one: opaque ids, names of places and subjects, every filter with values. */
export const regionOfSize = ({ organisations, networks, memberships }: Size) => {
  const { fraction: random, pick } = chanceOf(7);
  const term = (scheme: string): string => `${scheme}.${pick(open[scheme] ?? closedSchemes[scheme as 'sector'])}`;
  const id = (prefix: string): string => prefix + Array.from({ length: 16 }, () => pick(letters)).join('');
  const name = (): string =>
    `${pick(places)} ${pick(subjects)}${random() < 0.3 ? `- ja ${pick(subjects)}` : ''}${pick(bodies)}`;
  const concept = [
    ...Object.entries(closedSchemes).flatMap(([scheme, codes]) => codes.map((code) => conceptOf(scheme, code))),
    ...Object.entries(open).flatMap(([scheme, codes]) => codes.map((code) => conceptOf(scheme, code))),
  ];
  const organisation = Array.from({ length: organisations }, () =>
    recordOf('organisation', id('org_'), {
      names: { fi: name() },
      kind: term('organisationKind'),
      associationClass: random() < 0.6 ? term('associationClass') : null,
      sector: term('sector'),
      review: random() < 0.08 ? 'review.unreviewed' : 'review.reviewed',
    }),
  );
  const network = Array.from({ length: networks }, () =>
    recordOf('network', id('net_'), {
      names: { fi: `${name().replace(/ (?:ry|sr)$/, '')}verkosto` },
      kind: 'networkKind.forum',
      themes: [term('theme')],
      functions: [term('functionKind')],
      targetGroups: [term('targetGroup')],
      level: term('geographicLevel'),
      openness: term('networkOpenness'),
      permanence: term('permanence'),
      status: 'networkStatus.active',
      memberList: 'memberList.complete',
    }),
  );
  const membership = Array.from({ length: memberships }, () =>
    recordOf('membership', id('mem_'), {
      organisation: pick(organisation).id,
      network: (network[Math.floor(networks * random() ** 3)] as AnyRecord).id,
      relation: random() < 0.7 ? 'membershipRelation.member' : term('membershipRelation'),
      roles: random() < 0.1 ? [term('membershipRole')] : [],
      confirmation: random() < 0.6 ? 'confirmation.said' : 'confirmation.confirmed',
      recordedOn: `202${2 + Math.floor(random() * 5)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`,
    }),
  );
  return { concept, organisation, network, membership };
};
