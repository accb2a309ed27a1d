import type { RefObject } from 'react';
import { IconButton } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import type { GraphControls } from '#graph-view/graph-view-props.ts';
import type { Heading } from '@tvl/core/view/navigation.ts';

type Props = {
  readonly controls: RefObject<GraphControls | null>;
  readonly canCentre: boolean;
  /** Null while nothing stands where somebody has put it. */
  readonly onPutBack: (() => void) | null;
  readonly onHelp: () => void;
};

const arrows = [
  ['left', 'arrow-left', 'map.control.left'],
  ['up', 'arrow-up', 'map.control.up'],
  ['down', 'arrow-down', 'map.control.down'],
  ['right', 'arrow-right', 'map.control.right'],
] as const satisfies readonly (readonly [Heading, string, string])[];

/** Everything that dragging and pinching do, as buttons. */
export function MapToolbar({ controls, canCentre, onPutBack, onHelp }: Props) {
  const { say } = useSpeaker();
  return (
    <div className="map-toolbar no-print" role="group" aria-label={say('map.control.title')}>
      {onPutBack === null ? null : <IconButton icon="refresh" label={say('map.control.putBack')} onClick={onPutBack} />}
      <span className="map-toolbar__arrows">
        {arrows.map(([heading, icon, key]) => (
          <IconButton key={heading} icon={icon} label={say(key)} onClick={() => controls.current?.move(heading)} />
        ))}
      </span>
      <IconButton icon="plus" label={say('map.control.zoomIn')} onClick={() => controls.current?.zoom(true)} />
      <IconButton icon="minus" label={say('map.control.zoomOut')} onClick={() => controls.current?.zoom(false)} />
      {canCentre ? (
        <IconButton icon="focus-2" label={say('map.control.centre')} onClick={() => controls.current?.centre()} />
      ) : null}
      <IconButton icon="arrows-maximize" label={say('map.control.fit')} onClick={() => controls.current?.fit()} />
      <IconButton icon="question-mark" label={say('map.keys.open')} onClick={onHelp} />
    </div>
  );
}
