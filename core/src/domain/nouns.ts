/** All nouns of the register. A new noun is its own file and one line here. */
import { area } from './area.ts';
import { assessment } from './assessment.ts';
import { attendance } from './attendance.ts';
import { concept } from './concept.ts';
import { decision } from './decision.ts';
import { event } from './event.ts';
import { link } from './link.ts';
import { material } from './material.ts';
import { membership } from './membership.ts';
import { municipalPractice } from './municipal-practice.ts';
import { network } from './network.ts';
import { organisation } from './organisation.ts';
import { proposal } from './proposal.ts';
import { question } from './question.ts';
import { response } from './response.ts';
import { round } from './round.ts';
import { stakeholderRelation } from './stakeholder-relation.ts';
import { statement } from './statement.ts';

export const nouns = {
  organisation,
  network,
  membership,
  round,
  response,
  statement,
  assessment,
  proposal,
  question,
  decision,
  stakeholderRelation,
  event,
  attendance,
  link,
  material,
  concept,
  area,
  municipalPractice,
};

type TargetOf<F> = F extends { readonly to: infer T } ? (T extends readonly (infer M)[] ? M : T) : never;
type AllTargets = {
  [N in keyof typeof nouns]: TargetOf<(typeof nouns)[N]['fields'][keyof (typeof nouns)[N]['fields']]>;
}[keyof typeof nouns];
/** Does not compile when a reference leads to something that is no noun. */
export type ReferencesLeadToNouns = AllTargets extends keyof typeof nouns ? true : never;
const referencesLeadToNouns: ReferencesLeadToNouns = true;
void referencesLeadToNouns;
