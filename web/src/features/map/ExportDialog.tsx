import { type ReactNode, useState } from 'react';
import { Button, Dialog } from '#ui/index.ts';
import { useDay } from '#records/day.ts';
import { useSpeaker } from '#state/language.tsx';
import { saySummary } from '@tvl/core/view/sentences.ts';
import { edgesCsv, nodesCsv } from '@tvl/core/view/view-csv.ts';
import type { Sheet } from './picture-file.ts';
import { saveFile } from '#state/save-file.ts';
import { useExportScene } from './useExportScene.ts';
import type { MapState } from './useMapView.ts';

type Props = {
  readonly map: MapState;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** The picture and its words are drawn, ready for paper. */
  readonly onPrint: (sheet: Sheet) => void;
  /** Day and version of what is shown. */
  readonly source: string;
};

function Part({
  title,
  help,
  children,
}: {
  readonly title: string;
  readonly help: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="map-export__part">
      <h3>{title}</h3>
      <p className="secondary">{help}</p>
      <div className="cluster">{children}</div>
    </section>
  );
}

/** What is shown, to be taken along: as a picture, as tables, on paper. */
export function ExportDialog({ map, isOpen, onClose, onPrint, source }: Props) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { day } = useDay();
  const [told, setTold] = useState('');
  const { view, settings } = map;
  const { scene, hasFailed } = useExportScene(map, isOpen && view.nodes.length > 0);
  const isWaiting = scene === null;
  const state = hasFailed ? 'map.export.failed' : isWaiting && view.nodes.length > 0 ? 'map.loading' : null;
  const drawing = scene && { speaker, scene, view, settings, source };
  const nameOf = (what: 'picture' | 'nodes' | 'edges', ending: string): string =>
    `${say(`map.export.file.${what}`)}-${day}.${ending}`;
  const save = (content: Blob | string, type: string, name: string): void => {
    saveFile(content, type, name);
    setTold(say('map.export.saved', { file: name }));
  };
  const draw = async (how: 'svg' | 'png' | 'print'): Promise<void> => {
    if (drawing === null) return;
    setTold(say('map.export.working'));
    try {
      // Comes when it is asked for: most readers never save a picture.
      const { pngFile, sheetOf, svgFile } = await import('./picture-file.ts');
      if (how === 'svg') save(await svgFile(drawing), 'image/svg+xml', nameOf('picture', 'svg'));
      else if (how === 'png') save(await pngFile(drawing), 'image/png', nameOf('picture', 'png'));
      else {
        setTold('');
        onPrint(sheetOf(drawing));
      }
    } catch {
      setTold(say('map.export.failed'));
    }
  };
  const close = (): void => {
    setTold('');
    onClose();
  };
  const words = { isOpen, title: say('map.export.title'), closeLabel: say('common.action.close'), onClose: close };
  if (view.tooLarge)
    return (
      <Dialog {...words}>
        <p>{saySummary(speaker, view)}</p>
      </Dialog>
    );
  return (
    <Dialog {...words}>
      <div className="map-export">
        {view.nodes.length === 0 ? <p>{say('map.export.nothing')}</p> : null}
        <Part title={say('map.export.picture')} help={say('map.export.pictureHelp')}>
          <Button icon="photo" isBusy={isWaiting} onClick={() => void draw('svg')}>
            {say('map.export.svg')}
          </Button>
          <Button icon="photo" isBusy={isWaiting} onClick={() => void draw('png')}>
            {say('map.export.png')}
          </Button>
        </Part>
        <Part title={say('map.export.table')} help={say('map.export.tableHelp')}>
          <Button icon="table" onClick={() => save(nodesCsv(speaker, view), 'text/csv', nameOf('nodes', 'csv'))}>
            {say('map.export.nodes')}
          </Button>
          <Button icon="table" onClick={() => save(edgesCsv(speaker, view), 'text/csv', nameOf('edges', 'csv'))}>
            {say('map.export.edges')}
          </Button>
        </Part>
        <Part title={say('map.export.paper')} help={say('map.export.paperHelp')}>
          <Button icon="printer" isBusy={isWaiting} onClick={() => void draw('print')}>
            {say('map.export.print')}
          </Button>
        </Part>
        <p role="status" className="map-export__told">
          {told !== '' || state === null ? told : say(state)}
        </p>
      </div>
    </Dialog>
  );
}
