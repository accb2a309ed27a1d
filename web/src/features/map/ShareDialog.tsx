import { useRef, useState } from 'react';
import { useSearch } from 'wouter';
import { Button, Dialog, Field } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { shareAddress } from './share-address.ts';

type Props = { readonly isOpen: boolean; readonly onClose: () => void };

/** The address of exactly this view, to be copied; by hand where the browser lets no page do it. */
export function ShareDialog({ isOpen, onClose }: Props) {
  const { say } = useSpeaker();
  const [told, setTold] = useState<'copied' | 'selected' | null>(null);
  const box = useRef<HTMLInputElement>(null);
  // The address of now, and of whatever the view changes into.
  useSearch();
  const address = shareAddress(window.location);
  const close = (): void => {
    setTold(null);
    onClose();
  };
  const copy = async (): Promise<void> => {
    try {
      // Only over https: over http there is no clipboard at all.
      await navigator.clipboard.writeText(address);
      setTold('copied');
    } catch {
      box.current?.focus();
      box.current?.select();
      setTold('selected');
    }
  };
  return (
    <Dialog
      isOpen={isOpen}
      title={say('map.share.title')}
      closeLabel={say('common.action.close')}
      onClose={close}
      actions={
        <Button variant="primary" icon="copy" onClick={() => void copy()}>
          {say('map.share.copy')}
        </Button>
      }
    >
      <div className="flow">
        <Field
          ref={box}
          label={say('map.share.address')}
          value={address}
          onChange={() => undefined}
          readOnly
          spellCheck={false}
        />
        <p role="status">{told === null ? '' : say(`map.share.${told}`)}</p>
        <p>{say('map.share.holds')}</p>
        <p className="secondary">{say('map.share.fresh')}</p>
      </div>
    </Dialog>
  );
}
