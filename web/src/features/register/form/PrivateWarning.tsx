import { privateMattersIn } from '@tvl/core/domain/private-matter.ts';
import { Notice } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';

/** Says when a text seems to tell of a person. It never stops anybody: the rule sees shapes, not meanings. */
export function PrivateWarning({ text }: { readonly text: string }) {
  const { say, list } = useSpeaker();
  const matters = privateMattersIn(text);
  return (
    <div role="status">
      {matters.length === 0 ? null : (
        <Notice tone="warn" lead={say('register.pv.lead')}>
          {say('register.pv.seems', { what: list(matters.map((matter) => say(`register.pv.matter.${matter}`))) })}{' '}
          {say('register.pv.go')}
        </Notice>
      )}
    </div>
  );
}
