/** Stakeholders, other ties and materials of the invented region. */
import type { Chance } from '@tvl/core/domain/chance.ts';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import type { Actor } from './actors.ts';
import { dayFrom } from './dates.ts';
import { draft, exampleDocument, idOf, type Draft } from './draft.ts';
import { drawWeighted } from './draw.ts';
import type { NetworkPlan } from './network-plans.ts';
import { otherKey } from './other-actors.ts';

/** Classes of stakeholders with the role people name. */
const stakes: readonly (readonly [classes: readonly string[], role: string])[] = [
  [['partner'], 'kehittää palveluja yhdessä'],
  [['partner', 'contractPartner'], 'tuottaa vertaistukea sopimuksella'],
  [['letterOfIntentPartner'], 'on alustavasti sopinut yhteistyöstä'],
  [['stakeholder'], 'seuraa työtä ja antaa palautetta'],
  [['funder'], 'rahoittaa toimintaa'],
  [['targetGroup'], 'osallistuu tapahtumiin'],
  [['recommendedLink'], 'on suositeltu kumppani'],
  [['respondent', 'stakeholder'], 'vastasi kyselyyn'],
];

const centres = [
  ['organisation', 'p-shared-fire', 26],
  ['organisation', 'p-villages', 20],
  ['network', 'wellbeing', 18],
  ['organisation', otherKey('umbrella', 3), 12],
] as const;

const modes = ['current', 'current', 'current', 'current', 'planned', 'ended', 'recommended'] as const;

export const makeStakeholders = (chance: Chance, actors: readonly Actor[]): readonly Draft[] =>
  centres.flatMap(([noun, key, count]) => {
    const centre = idOf(noun, key);
    const around = drawWeighted(
      chance,
      actors.filter(({ id, answers }) => id !== centre && answers),
      ({ activity }) => activity,
      count,
    );
    return around.map((actor, at) => {
      const [classes, role] = chance.pick(stakes);
      return draft('stakeholderRelation', `${key}-${at + 1}`, {
        centre,
        stakeholder: actor.id,
        classes: classes.map((code) => `stakeholderRelation.${code}`),
        role,
        mode: `mode.${classes.includes('recommendedLink') ? 'recommended' : chance.pick(modes)}`,
      });
    });
  });

type LinkPlan = readonly [from: string, kind: string, to: string, mode?: string];

const projectLinks = (chance: Chance, actors: readonly Actor[]): readonly LinkPlan[] => {
  const of = (kind: string): readonly Actor[] => actors.filter((actor) => actor.kind === kind);
  return of('project').flatMap((project): readonly LinkPlan[] => {
    const mode = project.ended ? 'ended' : 'current';
    return [
      [chance.pick(of('foundation')).id, 'funds', project.id, mode],
      [chance.pick([...of('umbrella'), ...of('districtOrganisation')]).id, 'administers', project.id, mode],
    ];
  });
};

const cooperation = (chance: Chance, actors: readonly Actor[]): readonly LinkPlan[] => {
  const own = actors.filter(({ kind, ended }) => (kind === 'association' || kind === 'villageAssociation') && !ended);
  const from = drawWeighted(chance, own, ({ activity }) => activity, 24);
  return from.flatMap((actor, at): readonly LinkPlan[] => {
    const near = own.filter(({ id, home }) => id !== actor.id && home === actor.home);
    if (near.length === 0) return [];
    return [
      [actor.id, at % 4 === 3 ? 'supports' : 'cooperatesWith', chance.pick(near).id, chance.pick(modes.slice(0, 5))],
    ];
  });
};

const networkLinks = (chance: Chance, plans: readonly NetworkPlan[], actors: readonly Actor[]): readonly LinkPlan[] => {
  const network = (key: string): string => idOf('network', key);
  const apart = drawWeighted(
    chance,
    actors.filter(({ answers }) => answers),
    () => 1,
    8,
  );
  return [
    [network('steering'), 'steers', idOf('organisation', 'p-shared-fire')],
    [network('forum'), 'communicatesVia', idOf('material', 'newsletter')],
    [network('digital'), 'develops', idOf('material', 'calendar')],
    [idOf('material', 'report'), 'reportsOn', network('wellbeing')],
    [network('parallel-1a'), 'cooperatesWith', network('parallel-1b'), 'planned'],
    [network('families'), 'cooperatesWith', network('middle')],
    ...apart.map(
      (actor): LinkPlan => [network(chance.pick(plans.slice(0, 10)).key), 'recommends', actor.id, 'recommended'],
    ),
  ];
};

export const makeLinks = (chance: Chance, plans: readonly NetworkPlan[], actors: readonly Actor[]): readonly Draft[] =>
  [...projectLinks(chance, actors), ...cooperation(chance, actors), ...networkLinks(chance, plans, actors)].map(
    ([from, kind, to, mode = 'current'], at) =>
      draft('link', String(at + 1).padStart(3, '0'), { from, to, kind: `linkKind.${kind}`, mode: `mode.${mode}` }),
  );

/** Says of the whole register that it is invented; where this record is, the example was loaded. */
const aboutExample: Draft = draft('material', 'about', {
  names: { fi: exampleDocument, sv: 'Exempeldata (påhittade)', en: 'Example data (invented)' },
  kind: 'materialKind.dataset',
  description: {
    fi: 'Tämän rekisterin organisaatiot, verkostot, jäsenyydet ja vastaukset on keksitty kokeilua varten. Vain kuntien, seurakuntien ja hyvinvointialueen nimet ovat todellisia, eikä mikään tässä kerro niiden oikeasta työstä.',
    selko:
      'Nämä tiedot on keksitty. Kuntien, seurakuntien ja hyvinvointialueen nimet ovat oikeita. Tiedot eivät kerro niiden oikeasta työstä.',
    sv: 'Organisationerna, nätverken, medlemskapen och svaren i registret är påhittade för provbruk. Bara namnen på kommunerna, församlingarna och välfärdsområdet är verkliga, och inget här beskriver deras riktiga arbete.',
    en: 'The organisations, networks, memberships and answers of this register were invented for trying it out. Only the names of municipalities, parishes and the wellbeing services county are real, and nothing here describes their actual work.',
  },
});

const materials: readonly (readonly [key: string, name: string, kind: string])[] = [
  ['newsletter', 'Pohjoisen yhdistysten uutiskirje', 'newsletter'],
  ['calendar', 'Yhteinen tapahtumakalenteri', 'webService'],
  ['report', 'Hyvinvoinnin kumppanuuden vuosiraportti', 'report'],
  ['strategy', 'Yhdistysohjelma', 'strategy'],
  ['guide', 'Verkoston vetäjän opas', 'guide'],
  ['model', 'Kunnan ja yhdistysten sopimusmalli', 'cooperationDocument'],
];

export const makeMaterials = (chance: Chance, day: Day): readonly Draft[] => [
  aboutExample,
  ...materials.map(([key, name, kind]) =>
    draft('material', key, {
      names: { fi: name },
      kind: `materialKind.${kind}`,
      date: dayFrom(day, -2 - chance.below(30), 15),
      about: key === 'strategy' ? [idOf('network', 'forum')] : [],
    }),
  ),
];
