import type { RefObject } from 'react';
import { Button, PageHeading, ViewTabs } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import type { GraphControls } from '#graph-view/GraphView.tsx';
import { fileColouring } from '@tvl/core/view/picture/colouring.ts';
import { pictureOf } from '@tvl/core/view/picture/picture.ts';
import { saySummary } from '@tvl/core/view/sentences.ts';
import { viewParameter } from './map-question.ts';
import { useAddress } from './useAddress.ts';
import { type Shown, viewWords, type Width } from './useLayout.ts';
import type { MapState } from './useMapView.ts';

type Props = {
  readonly map: MapState;
  readonly width: Width;
  readonly shown: Shown;
  readonly controls: RefObject<GraphControls | null>;
};

const icons = { map: 'map-pin-2', list: 'list', table: 'table' } as const;

const download = (blob: Blob, name: string): void => {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

/** The same place has three looks; where one fits at a time, the list is the first. */
function Views({ width, shown }: Pick<Props, 'width' | 'shown'>) {
  const { say } = useSpeaker();
  const address = useAddress();
  const order: readonly Shown[] = width === 'narrow' ? ['list', 'map', 'table'] : ['map', 'list', 'table'];
  return (
    <ViewTabs
      label={say('map.view.title')}
      tabs={order.map((view) => ({
        href: address({ [viewParameter]: viewWords[view] }),
        label: say(`map.view.${view}`),
        icon: icons[view],
        isCurrent: view === shown,
      }))}
    />
  );
}

export function MapHeading({ map, width, shown, controls }: Props) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const save = (): void => {
    const scene = controls.current?.scene();
    if (!scene) return;
    const svg = pictureOf(scene, {
      colour: fileColouring('light'),
      title: say('map.title'),
      description: saySummary(speaker, map.view),
      selected: map.settings.selected,
      isFile: true,
    });
    download(new Blob([svg], { type: 'image/svg+xml' }), `${say('map.title')}.svg`);
  };
  return (
    <PageHeading
      title={say('map.title')}
      summary={map.query.data === undefined ? undefined : saySummary(speaker, map.view)}
      actions={
        <>
          <Views width={width} shown={shown} />
          {shown === 'map' && width !== 'narrow' ? (
            <Button icon="download" onClick={save}>
              {say('map.control.saveImage')}
            </Button>
          ) : null}
        </>
      }
    />
  );
}
