import { useRef, useState } from 'react';
import type { NounName, SearchQuery } from '../../generated/graphql.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import { nounKey } from '@tvl/core/texts/keys.ts';
import { Button, Icon, Link } from '#ui/index.ts';
import { searchParameter } from '#state/address.ts';
import { useSpeaker } from '#state/language.tsx';
import { Answer, type Hit } from './Answer.tsx';

/** Answers of a kind in sight before the rest is asked for. */
const inSight = 8;

/** Lists that answer the same words for one kind. */
const lists: Partial<Readonly<Record<Noun | 'theme', string>>> = {
  network: '/verkostot',
  organisation: '/organisaatiot',
  event: '/tapahtumat',
  material: '/aineistot',
};

/** `MUNICIPAL_PRACTICE` in the contract is `municipalPractice` in the code. */
const nounOf = (name: NounName): Noun =>
  name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()) as Noun;

type Props = {
  readonly hits: readonly Hit[];
  readonly nouns: SearchQuery['search']['nouns'];
  readonly search: string;
};

/** Themes are what people look for; the other terms are the words of forms. */
type Group = Noun | 'theme';

const groupOf = ({ noun, record }: Hit): Group => (record.id.startsWith('theme.') ? 'theme' : nounOf(noun));

/** Answers by kind: the kind with the best answer first, terms that are no themes last. */
export function Answers({ hits, nouns, search }: Props) {
  const totals = new Map(nouns.map(({ noun, total }) => [nounOf(noun), total]));
  const groups = [...Map.groupBy(hits, groupOf)].toSorted(
    ([a], [b]) => Number(a === 'concept') - Number(b === 'concept'),
  );
  const terms = hits.filter(({ noun }) => noun === 'CONCEPT').length;
  return groups.map(([group, of]) => {
    const isPart = group === 'theme' || group === 'concept';
    // Of a part of the terms the number is known only when all terms have come.
    const total = isPart ? (terms === totals.get('concept') ? of.length : null) : (totals.get(group) ?? of.length);
    return <Kind key={group} group={group} hits={of} total={total} search={search} />;
  });
}

type KindProps = {
  readonly group: Group;
  readonly hits: readonly Hit[];
  /** null: more than came, nobody counted how many. */
  readonly total: number | null;
  readonly search: string;
};

function Kind({ group, hits, total, search }: KindProps) {
  const { say } = useSpeaker();
  const list = useRef<HTMLUListElement>(null);
  const [isAll, setIsAll] = useState(false);
  const names = say(group === 'theme' ? 'kinds.theme.names' : nounKey(group, 'names'));
  const listPage = lists[group];
  const showAll = (): void => {
    setIsAll(true);
    // The button goes away: the reader goes on from the first answer that came.
    requestAnimationFrame(() => list.current?.querySelectorAll('a')[inSight]?.focus());
  };
  const shown = isAll ? hits : hits.slice(0, inSight);
  return (
    <section aria-labelledby={`haku-${group}`} className="found">
      <h2 id={`haku-${group}`}>{total === null ? names : say('search.group', { names, n: total })}</h2>
      <ul role="list" className="found__list" ref={list}>
        {shown.map((hit) => (
          <li key={hit.record.id}>
            <Answer hit={hit} search={search} />
          </li>
        ))}
      </ul>
      {shown.length < hits.length && listPage === undefined ? (
        <Button variant="quiet" icon="chevron-down" onClick={showAll}>
          {say('search.all', { names })}
        </Button>
      ) : null}
      {listPage !== undefined && shown.length < (total ?? hits.length) ? (
        <Link className="found__all" href={`${listPage}?${searchParameter}=${encodeURIComponent(search)}`}>
          {say('search.all', { names })}
          <Icon name="arrow-right" />
        </Link>
      ) : null}
    </section>
  );
}
