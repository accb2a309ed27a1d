import { KindSymbol, Link, Tag } from '#ui/index.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import type { ViewNode } from '@tvl/core/view/view-model.ts';
import { allTieWords } from '@tvl/core/view/tie-words.ts';
import { parameter } from '@tvl/core/view/map-parameters.ts';
import type { TieGroup } from '@tvl/core/view/tie-groups.ts';
import { useAddress } from './useAddress.ts';

type Props = { readonly of: ViewNode; readonly group: TieGroup };

/** Neighbours of one sort; each leads to itself on the map. */
export function TieList({ of, group: { title, ties, isSuggested, hasWords } }: Props) {
  const speaker = useSpeaker();
  const { say, number } = speaker;
  const words = useInLanguage();
  const address = useAddress();
  return (
    <section className="map-ties">
      <h3>
        {say(title)} <span className="numbers">{number(ties.length)}</span>
        {isSuggested ? <Tag tone="warn">{say('map.panel.notCounted')}</Tag> : null}
      </h3>
      <ul role="list">
        {ties.map(({ node, edges }) => (
          <li key={node.id}>
            <KindSymbol isDrawn kind={node.kind} size={20} />
            <span>
              <Link href={address({ [parameter.selected]: node.id })} lang={node.lang}>
                {node.name}
              </Link>
              {hasWords ? <span className="map-ties__words">{allTieWords(speaker, words, edges, of.id)}</span> : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
