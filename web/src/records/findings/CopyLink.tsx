import { useRef, useState } from 'react';
import { useSearch } from 'wouter';
import { Button, Field } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';

/** The address of exactly this view, to be kept or sent; by hand where the browser lets no page copy. */
export function CopyLink() {
  const { say } = useSpeaker();
  const [told, setTold] = useState<{ readonly how: 'copied' | 'byHand'; readonly address: string } | null>(null);
  const box = useRef<HTMLInputElement>(null);
  // The address of now: what was said of an earlier view is gone.
  useSearch();
  const { href } = window.location;
  const isToldOfThis = told !== null && told.address === href;
  const copy = async (): Promise<void> => {
    try {
      // Only over https: over http there is no clipboard at all.
      await navigator.clipboard.writeText(href);
      setTold({ how: 'copied', address: href });
    } catch {
      setTold({ how: 'byHand', address: href });
      requestAnimationFrame(() => {
        box.current?.focus();
        box.current?.select();
      });
    }
  };
  return (
    <>
      <Button icon="copy" variant="quiet" isDense onClick={() => void copy()}>
        {say('findings.list.copyView')}
      </Button>
      <span role="status" className="secondary">
        {isToldOfThis && told.how === 'copied' ? say('common.state.copied') : ''}
      </span>
      {isToldOfThis && told.how === 'byHand' ? (
        <Field
          ref={box}
          label={say('findings.list.copyByHand')}
          value={href}
          onChange={() => undefined}
          readOnly
          spellCheck={false}
        />
      ) : null}
    </>
  );
}
