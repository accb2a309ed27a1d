import { Dialog } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';

type Props = { readonly isOpen: boolean; readonly onClose: () => void };

/** Acts with the keys that do them: a text, or what is printed on the key in every language. */
const keys = [
  ['arrows', null],
  ['names', null],
  ['order', null],
  ['ends', null],
  ['enter', 'Enter'],
  ['space', null],
  ['zoom', '+ −'],
  ['fit', '0'],
  ['shift', null],
  ['alt', null],
  ['putBack', 'Delete'],
  ['leave', 'Esc'],
  ['help', '?'],
] as const;

/** Everything that keys do on the picture. */
export function MapKeys({ isOpen, onClose }: Props) {
  const { say } = useSpeaker();
  return (
    <Dialog isOpen={isOpen} title={say('map.keys.title')} closeLabel={say('common.action.close')} onClose={onClose}>
      <dl className="map-keys">
        {keys.map(([act, printed]) => (
          <div key={act}>
            <dt>
              <kbd>{printed ?? say(`map.keys.key.${act}`)}</kbd>
            </dt>
            <dd>{say(`map.keys.act.${act}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
