/** What the drawing of a node shows: its kind, what is known of its members, how much is folded into it. */
import type { KindLook, RingState } from '../drawing/kind-drawing.ts';
import type { Members, ViewNode } from '../view-model.ts';

const ringOf = ({ state }: Members): RingState => (state === 'atLeast' ? 'known' : state);

/** "8", "3+", "0", "?" */
export const badgeText = ({ state, total }: Members): string =>
  state === 'unknown' ? '?' : state === 'atLeast' ? `${total}+` : String(total);

export const nodeLookOf = ({ kind, members, isUnreviewed, isMarked, state, folded }: ViewNode): KindLook => ({
  kind,
  isUnreviewed,
  ...(isMarked ? { isMarked } : {}),
  mode: state === 'ended' ? 'past' : 'present',
  ...(members === null ? {} : { ring: ringOf(members), badge: badgeText(members) }),
  ...(folded === 0 ? {} : { folded: `+${folded}` }),
});
