/** What makes a picture hard to read, priced: things on top of each other, lines through names, crossings, length. */
export type Prices = {
  /** Space wanted between names and drawings, and around them where lines of others pass. Pixels. */
  readonly gap: number;
  readonly lineGap: number;
  /** Of two boxes that cover each other, and of each pixel that they lack of being apart. */
  readonly overlap: number;
  readonly depth: number;
  readonly lineThroughNode: number;
  readonly lineThroughLabel: number;
  /** The part of both that a line costs which only grazes a box; the deeper it goes, the nearer it is to all of it. */
  readonly grazing: number;
  readonly ownLineThroughLabel: number;
  readonly crossing: number;
  /** Of two bodies in one place; less the farther apart they are. */
  readonly near: number;
  /** Of a tie twice as long as one that costs nothing; more the longer it is. */
  readonly long: number;
  /** By side. */
  readonly sides: readonly number[];
  /** Of each spacing that a body is away from its home. */
  readonly away: number;
};

/** What the eye minds. */
export const reading: Prices = {
  gap: 4,
  lineGap: 2,
  overlap: 600,
  depth: 10,
  lineThroughNode: 240,
  lineThroughLabel: 320,
  grazing: 0.2,
  ownLineThroughLabel: 34,
  crossing: 150,
  near: 60,
  long: 18,
  sides: [0, 4, 22, 24],
  away: 0,
};

/** The same where ties are too many to be followed: only their length. */
export const roughly: Prices = {
  ...reading,
  lineThroughNode: 0,
  lineThroughLabel: 0,
  ownLineThroughLabel: 0,
  crossing: 0,
};

/** The same where nothing may cover anything any more. */
export const firmly: Prices = { ...reading, overlap: 4000, depth: 40 };

/** Only what must not be. Names on each other cannot be read at all, a line through a name is only ugly. */
export const flaws: Prices = {
  gap: 0,
  lineGap: 0,
  overlap: 100,
  depth: 0,
  lineThroughNode: 1,
  lineThroughLabel: 1,
  grazing: 1,
  ownLineThroughLabel: 0,
  crossing: 0,
  near: 0,
  long: 0,
  sides: [0, 0, 0, 0],
  away: 0,
};

/** Only what covers what. */
export const covers: Prices = { ...flaws, lineThroughNode: 0, lineThroughLabel: 0 };
