/** What the picture is given, and what it tells. */
import type { RefObject } from 'react';
import type { Shape } from '@tvl/core/view/layout/frames.ts';
import type { Heading } from '@tvl/core/view/navigation.ts';
import type { MapSettings, Spot } from '@tvl/core/view/settings.ts';
import type { ViewModel, ViewNode } from '@tvl/core/view/view-model.ts';

export type GraphControls = {
  readonly zoom: (isIn: boolean) => void;
  readonly move: (heading: Heading) => void;
  readonly fit: () => void;
  readonly centre: () => void;
};

export type GraphWords = {
  readonly label: string;
  /** What the picture is, instead of "application". */
  readonly role: string;
  readonly waiting: string;
  readonly failed: string;
  /** Said where a key leads nowhere. */
  readonly nothing: string;
  readonly say: (node: ViewNode) => string;
};

export type GraphViewProps = {
  readonly view: ViewModel;
  /** What places are worked out for: more than what is shown, so that nothing moves when something is hidden. */
  readonly whole: ViewModel;
  readonly revision: number;
  /** Of the window; null until it is known. */
  readonly shape: Shape | null;
  readonly settings: Pick<MapSettings, 'selected' | 'moved' | 'sight'>;
  /** What the pointer, the keyboard or the focus in the list is on. */
  readonly pointed: string | null;
  /** In a small window the selected one is shown with its neighbours alone. */
  readonly isSmall: boolean;
  readonly words: GraphWords;
  readonly describedBy: string;
  readonly compare: (a: string, b: string) => number;
  readonly controls: RefObject<GraphControls | null>;
  readonly onSelect: (id: string | null) => void;
  readonly onPoint: (id: string | null) => void;
  /** The selected one's details are asked for. */
  readonly onOpen: () => void;
  readonly onFold: (id: string, isOpen: boolean) => void;
  readonly onMove: (id: string, to: Spot) => void;
  readonly onPutBack: (id: string) => void;
  readonly onSight: (sight: MapSettings['sight']) => void;
  readonly onHelp: () => void;
  /** The keyboard leaves the picture, from this node. */
  readonly onLeave: (id: string | null) => void;
};
