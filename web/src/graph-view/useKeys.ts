import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { type Heading, nextByAngle, nextByName, nextInOrder, type Step } from '@tvl/core/view/navigation.ts';
import type { Scene } from '@tvl/core/view/picture/scene.ts';
import type { Spot } from '@tvl/core/view/settings.ts';
import type { ViewModel, ViewNode } from '@tvl/core/view/view-model.ts';
import { actFor, type KeyAct } from './keys.ts';

/** How far one press moves a node. Pixels of the picture. */
const moveStep = 20;

export type KeyHandlers = {
  readonly onPoint: (id: string | null) => void;
  readonly onSelect: (id: string | null) => void;
  /** Of the selected one, once more. */
  readonly onOpen: () => void;
  readonly onFold: (id: string) => void;
  readonly onMove: (id: string, to: Spot) => void;
  readonly onPutBack: (id: string) => void;
  readonly onPan: (heading: Heading) => void;
  readonly onZoom: (isIn: boolean) => void;
  readonly onFit: () => void;
  readonly onHelp: () => void;
  /** Out of the picture, to the same node in the list. */
  readonly onLeave: (id: string | null) => void;
  readonly onReveal: (place: Spot) => void;
};

type Asked = KeyHandlers & {
  readonly view: ViewModel;
  readonly scene: Scene;
  readonly selected: string | null;
  readonly pointed: string | null;
  readonly compare: (a: string, b: string) => number;
};

export type Keys = {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  /** Under the keyboard's focus; null while that is elsewhere. */
  readonly at: ViewNode | null;
  /** Whether the last key led nowhere. */
  readonly isInVain: boolean;
};

const shifts: Readonly<Record<Heading, Spot>> = {
  left: { x: -moveStep, y: 0 },
  right: { x: moveStep, y: 0 },
  up: { x: 0, y: -moveStep },
  down: { x: 0, y: moveStep },
};

const placeIn = ({ nodes }: Scene, id: string): Spot | undefined => nodes.find(({ node }) => node.id === id);

/** Where an act leads from a step of the walk, null from nowhere; undefined for an act that leads nowhere by itself. */
const stepFor = ({ view, scene, compare }: Asked, act: KeyAct, from: Step | null): Step | null | undefined => {
  const to = (id: string | null): Step | null => (id === null ? null : { at: id, around: null });
  if (act.do === 'goTo') return to(nextInOrder(view, null, act.end === 'last'));
  if (act.do !== 'go' && act.do !== 'goAlong') return undefined;
  if (from === null) return to(nextInOrder(view, null, false));
  if (act.do === 'go') {
    const places = new Map(scene.nodes.map(({ node, x, y }) => [node.id, { x, y }]));
    return to(nextByAngle({ ...view, places }, from.at, act.heading));
  }
  return act.by === 'order' ? to(nextInOrder(view, from.at, act.isBack)) : nextByName(view, from, act.isBack, compare);
};

/** What is done with the node one is at, or with the picture. */
const perform = (asked: Asked, act: KeyAct, at: string | null): void => {
  const place = at === null ? undefined : placeIn(asked.scene, at);
  if (act.do === 'pan') asked.onPan(act.heading);
  else if (act.do === 'zoom') asked.onZoom(act.isIn);
  else if (act.do === 'fit') asked.onFit();
  else if (act.do === 'help') asked.onHelp();
  else if (act.do === 'leave') {
    if (asked.selected === null) asked.onLeave(at);
    else asked.onSelect(null);
  } else if (at === null || !place) return;
  else if (act.do === 'fold') asked.onFold(at);
  else if (act.do === 'putBack') asked.onPutBack(at);
  else if (act.do === 'move') {
    const { x, y } = shifts[act.heading];
    asked.onMove(at, { x: place.x + x, y: place.y + y });
  } else if (at === asked.selected) asked.onOpen();
  else asked.onSelect(at);
};

/** The keyboard on the picture: one stop of the Tab key, arrows inside. */
export const useKeys = (asked: Asked): Keys => {
  const { view, selected, pointed } = asked;
  const [isInside, setIsInside] = useState(false);
  const [isInVain, setIsInVain] = useState(false);
  /** Where one is, or was when one left. */
  const [last, setLast] = useState<string | null>(null);
  const around = useRef<string | null>(null);
  // The focus in the list is one with this one: keys go on from there.
  if (!isInside && pointed !== null && last !== pointed) setLast(pointed);
  const at = [pointed, last, selected].find((id) => id !== null && view.byId.has(id)) ?? null;
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = event.target === event.currentTarget ? actFor(event) : null;
    if (!act) return;
    event.preventDefault();
    const step = stepFor(asked, act, at === null ? null : { at, around: around.current });
    setIsInVain(step === null);
    if (step === undefined) {
      perform(asked, act, at);
      // What is chosen is the middle of the next walk.
      if (act.do === 'select') around.current = null;
    }
    if (!step) return;
    around.current = step.around;
    setLast(step.at);
    asked.onPoint(step.at);
    const place = placeIn(asked.scene, step.at);
    if (place) asked.onReveal(place);
  };
  const point = useEffectEvent((isOn: boolean) => asked.onPoint(isOn ? at : null));
  useEffect(() => {
    if (!isInside) return undefined;
    point(true);
    return () => point(false);
  }, [isInside]);
  return {
    onKeyDown,
    onFocus: () => setIsInside(true),
    onBlur: () => setIsInside(false),
    at: isInside ? (view.byId.get(at ?? '') ?? null) : null,
    isInVain,
  };
};
