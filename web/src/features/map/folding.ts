/** What can be folded and unfolded of the view as it stands. */
import { isHub } from '@tvl/core/view/drawn-part.ts';
import { isOrganisation } from '@tvl/core/view/sentences.ts';
import type { MapSettings } from '@tvl/core/view/settings.ts';
import type { ViewModel, ViewNode } from '@tvl/core/view/view-model.ts';

/** Near one and between two, everything is shown as it is. */
export const isFoldable = ({ focus, path }: MapSettings, { byId, paths }: ViewModel): boolean =>
  paths === null && (focus === null || path !== null || !byId.has(focus.id));

export const canUnfoldAll = (settings: MapSettings, view: ViewModel): boolean =>
  isFoldable(settings, view) && view.nodes.some(({ folded }) => folded > 0);

export const canFoldAll = (settings: MapSettings, view: ViewModel): boolean =>
  isFoldable(settings, view) && view.nodes.some((node) => isHub(node) && node.isOpen);

/** How many organisations are shown at an unfolded node; none at one that folds nothing away. */
export const unfoldedAt = ({ neighbours }: ViewModel, node: ViewNode): number =>
  isHub(node) && node.isOpen
    ? (neighbours.get(node.id) ?? []).filter((neighbour) => isOrganisation(neighbour.node)).length
    : 0;
