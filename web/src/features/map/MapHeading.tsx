import { memo, useCallback, useMemo, useState } from 'react';
import { Button, IconButton, PageHeading, ViewTabs } from '#ui/index.ts';
import { useDay } from '#records/day.ts';
import { useSpeaker } from '#state/language.tsx';
import { saySummary } from '@tvl/core/view/sentences.ts';
import { ActionsMenu } from './ActionsMenu.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { viewParameter } from './map-question.ts';
import { MapPrint, usePrinter } from './MapPrint.tsx';
import type { Sheet } from './picture-file.ts';
import { ShareDialog } from './ShareDialog.tsx';
import { useAddress } from './useAddress.ts';
import { type Shown, viewWords, type Width } from './useLayout.ts';
import type { MapState } from './useMapView.ts';
import { usePlainPrint } from './usePlainPrint.ts';
import { useViewSteps, type ViewSteps } from './useViewSteps.ts';

type Props = { readonly map: MapState; readonly width: Width; readonly shown: Shown };

const icons = { map: 'map-pin-2', list: 'list', table: 'table' } as const;

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

/** A button that has nothing to do keeps its place and its focus, and says so. */
function StepButtons({ steps }: { readonly steps: ViewSteps }) {
  const { say } = useSpeaker();
  return (
    <div className="map-undo" role="group" aria-label={say('map.steps.title')}>
      <IconButton
        hasBorder
        icon="arrow-back-up"
        label={say('map.steps.undo')}
        aria-disabled={!steps.canUndo}
        onClick={() => steps.canUndo && steps.undo()}
      />
      <IconButton
        hasBorder
        icon="arrow-forward-up"
        label={say('map.steps.redo')}
        aria-disabled={!steps.canRedo}
        onClick={() => steps.canRedo && steps.redo()}
      />
    </div>
  );
}

/** "Tilanne 26.2.2019, versio 930" */
const useSource = ({ revision }: MapState): string => {
  const { say, date } = useSpeaker();
  const { day } = useDay();
  return say('map.export.state', { date: date(day), revision: String(revision ?? '') });
};

/** Drawn again only when something of the map is another. */
export const MapHeading = memo(function MapHeading({ map, width, shown }: Props) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const steps = useViewSteps();
  const source = useSource(map);
  const summary = useMemo(() => saySummary(speaker, map.view), [speaker, map.view]);
  const [open, setOpen] = useState<'share' | 'export' | null>(null);
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const close = (): void => setOpen(null);
  const share = (): void => setOpen('share');
  const exportView = (): void => setOpen('export');
  const print = (drawn: Sheet): void => {
    close();
    setSheet(drawn);
  };
  const printed = useCallback(() => setSheet(null), []);
  usePrinter(sheet, printed);
  const isOnPaper = usePlainPrint() && map.revision !== null;
  return (
    <>
      <PageHeading
        title={say('map.title')}
        // What is too large says so where it would stand.
        summary={map.revision === null || map.view.tooLarge ? undefined : summary}
        actions={
          <>
            <Views width={width} shown={shown} />
            {width === 'narrow' ? (
              <ActionsMenu map={map} steps={steps} onShare={share} onExport={exportView} />
            ) : (
              <>
                <StepButtons steps={steps} />
                <Button icon="share" onClick={share}>
                  {say('map.share.open')}
                </Button>
                <Button icon="download" onClick={exportView}>
                  {say('map.export.open')}
                </Button>
              </>
            )}
          </>
        }
      />
      <p role="status" className="visually-hidden">
        {steps.done === null ? '' : say(`map.steps.${steps.done}`)}
      </p>
      <ShareDialog isOpen={open === 'share'} onClose={close} />
      <ExportDialog map={map} isOpen={open === 'export'} onClose={close} onPrint={print} source={source} />
      {sheet !== null || isOnPaper ? <MapPrint map={map} sheet={sheet} source={source} /> : null}
    </>
  );
});
