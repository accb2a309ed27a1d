import { Fragment } from 'react';
import { Link } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import type { PathStep, SaidPath, Told } from '@tvl/core/view/path-words.ts';
import { parameter } from '@tvl/core/view/map-parameters.ts';
import { useAddress } from './useAddress.ts';

/** A sentence whose names lead to what they name. */
function Sentence({ told }: { readonly told: Told }) {
  const address = useAddress();
  return (
    <span className="map-way__told">
      {told.map((part, at) =>
        typeof part === 'string' ? (
          // Parts of a sentence have no other name than their place in it.
          <Fragment key={at}>{part}</Fragment>
        ) : (
          <Link key={part.id} href={address({ [parameter.selected]: part.id })} lang={part.lang}>
            {part.name}
          </Link>
        ),
      )}
    </span>
  );
}

function Step({ step: { told } }: { readonly step: PathStep }) {
  return (
    <li>
      <div>
        {told.map((one) => (
          <Sentence key={one.map((part) => (typeof part === 'string' ? part : part.id)).join('')} told={one} />
        ))}
      </div>
    </li>
  );
}

/** Ways in words: each an ordered list of its steps. */
export function PathWays({ ways }: { readonly ways: readonly SaidPath[] }) {
  const { say } = useSpeaker();
  return ways.map(({ steps }, at) => (
    <section key={steps.map(({ to }) => to.id).join(' ')} className="map-way">
      {ways.length === 1 ? null : <h3>{say('map.path.way', { n: at + 1 })}</h3>}
      <ol role="list">
        {steps.map((step) => (
          <Step key={step.to.id} step={step} />
        ))}
      </ol>
    </section>
  ));
}
