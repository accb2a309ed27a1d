import { useState } from 'react';
import { pathOf } from '@tvl/core/view/addresses.ts';
import { Button, Card } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';

/** Breaks after slashes and underscores, not inside words. */
const breakable = (address: string) =>
  address.split(/(?<=[/_])/).flatMap((part, index) => (index === 0 ? [part] : [<wbr key={index} />, part]));

/** The address that outlives name, language and view. */
export function PermanentLink({ id }: { readonly id: string }) {
  const { say } = useSpeaker();
  const [isCopied, setIsCopied] = useState(false);
  const address = window.location.origin + pathOf(id);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(address);
    setIsCopied(true);
  };
  return (
    <div className="record-permanent">
      <Card title={say('record.permanentLink')}>
        <p className="record-address">
          <a href={address}>{breakable(address)}</a>
        </p>
        {/* Browsers give the clipboard only to safe addresses: without it the link itself is there to copy. */}
        {'clipboard' in navigator ? (
          <Button isDense icon={isCopied ? 'check' : 'copy'} onClick={() => void copy()}>
            {say('common.action.copyLink')}
          </Button>
        ) : null}
        <p role="status" className="secondary">
          {isCopied ? say('common.state.copied') : ''}
        </p>
      </Card>
    </div>
  );
}
