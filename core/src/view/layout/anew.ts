/** A picture from nothing: several are begun, and the best is worked on. */
import { appraise, isBetter, type Appraisal } from './appraise.ts';
import type { Frame } from './bodies.ts';
import type { Chance } from './chance.ts';
import { fitted } from './fit.ts';
import { isSmall, mend, wrongsOf } from './mend.ts';
import type { Net } from './net.ts';
import { copyOf, pictureOf, type Picture } from './picture.ts';
import { firmly, reading, roughly } from './prices.ts';
import { settle, type Settling } from './settle.ts';
import { spreadOf } from './stress.ts';

/** Up to so many bodies several pictures are begun, so many; with more, one, and its ties are not followed at first. */
const several = { upTo: 150, beginnings: 10 };
/** Turns of bodies that a beginning takes, in all, but at least so many of each. */
const beginning = { turns: 300, leastSweeps: 2, roughTurns: 10_000, leastRoughSweeps: 8 };
/** Looks at other bodies and ties that the work may take: what it costs in any picture. */
const looks = 2_600_000;
const mostSweeps = 160;
/** How often it is gone over again while something is covered, and with what share of the work. */
const again = { rounds: 6, share: 0.35 };

const begin: Omit<Settling, 'sweeps'> = { prices: reading, heat: [40, 1], reach: [0.4, 0.05] };
const beginRoughly: Omit<Settling, 'sweeps'> = { prices: roughly, heat: [80, 2], reach: [0.8, 0.05] };
const work: Omit<Settling, 'sweeps'> = { prices: reading, heat: [80, 0.5], reach: [0.4, 0.04] };
const rework: Omit<Settling, 'sweeps'> = { ...work, heat: [40, 0.5] };
const uncover: Omit<Settling, 'sweeps'> = { prices: firmly, heat: [40, 0.5], reach: [1, 0.04] };

type Attempt = { readonly picture: Picture; readonly appraisal: Appraisal };

const attemptOf = (picture: Picture): Attempt => ({ picture, appraisal: appraise(picture, wrongsOf(picture)) });

const begun = (net: Net, frame: Frame, rows: readonly number[], chance: Chance): Picture => {
  const spread = (): Picture =>
    pictureOf(net, frame, { ...fitted(spreadOf(net, chance), frame), sides: new Uint8Array(rows.length) });
  if (rows.length > several.upTo) {
    const picture = spread();
    const sweeps = Math.max(beginning.leastRoughSweeps, Math.round(beginning.roughTurns / rows.length));
    settle(picture, rows, { ...beginRoughly, sweeps }, chance);
    return picture;
  }
  const sweeps = Math.max(beginning.leastSweeps, Math.round(beginning.turns / rows.length));
  const attempts = Array.from({ length: several.beginnings }, () => {
    const picture = spread();
    settle(picture, rows, { ...begin, sweeps }, chance);
    return attemptOf(picture);
  });
  return attempts.reduce((a, b) => (b.appraisal.price < a.appraisal.price ? b : a)).picture;
};

/** What one look around a body and along its ties meets. */
const looksOf = ({ net, grid }: Picture): number => {
  const cells = grid.nodes.length;
  const count = (lists: readonly number[][]): number => lists.reduce((sum, list) => sum + list.length, 0);
  const [nodes, ties] = [count(grid.nodes), count(grid.ties)];
  const alongTies = (2 * ties) / Math.max(1, net.bodies.length);
  return (16 + alongTies) * ((nodes + ties) / cells);
};

const sweepsFor = (picture: Picture): number =>
  Math.min(mostSweeps, Math.floor(looks / looksOf(picture) / picture.net.bodies.length));

/** Goes over it again while something is covered, and keeps the best. */
const reworked = (start: Picture, rows: readonly number[], sweeps: number, chance: Chance): Picture => {
  let best = attemptOf(start);
  for (let round = 0; round < again.rounds && best.appraisal.wrong > 0; round++) {
    const picture = copyOf(best.picture);
    settle(picture, rows, { ...rework, sweeps }, chance);
    mend(picture);
    const next = attemptOf(picture);
    if (isBetter(next.appraisal, best.appraisal)) best = next;
  }
  return best.picture;
};

export const laidAnew = (net: Net, frame: Frame, chance: Chance): Picture => {
  const rows = net.bodies.map((_, row) => row);
  const picture = begun(net, frame, rows, chance);
  const sweeps = sweepsFor(picture);
  const more = Math.ceil(sweeps * again.share);
  settle(picture, rows, { ...work, sweeps }, chance);
  if (!isSmall(picture)) settle(picture, rows, { ...uncover, sweeps: more }, chance);
  mend(picture);
  return isSmall(picture) ? reworked(picture, rows, more, chance) : picture;
};
