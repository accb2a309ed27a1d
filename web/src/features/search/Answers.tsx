import { useState } from 'react';
import type { NounName, SearchQuery } from '../../generated/graphql.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import { nounKey } from '@tvl/core/texts/keys.ts';
import type { TextKey } from '@tvl/core/texts/texts.ts';
import { Button, Icon, Link } from '#ui/index.ts';
import { searchParameter } from '#state/address.ts';
import { useSpeaker } from '#state/language.tsx';
import { Answer, type Hit } from './Answer.tsx';

/** Answers of a kind in sight before the rest is asked for. */
const inSight = 8;

/** Lists that answer the same words for one kind. */
const lists: Partial<Readonly<Record<Noun, string>>> = {
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

/** Answers by kind; the kind with the best answer comes first. */
export function Answers({ hits, nouns, search }: Props) {
  const totals = new Map(nouns.map(({ noun, total }) => [noun, total]));
  return [...Map.groupBy(hits, ({ noun }) => noun)].map(([noun, of]) => (
    <Kind key={noun} noun={nounOf(noun)} hits={of} total={totals.get(noun) ?? of.length} search={search} />
  ));
}

type KindProps = {
  readonly noun: Noun;
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly search: string;
};

function Kind({ noun, hits, total, search }: KindProps) {
  const { say } = useSpeaker();
  const [isAll, setIsAll] = useState(false);
  const names = say(headingOf(noun));
  const list = lists[noun];
  const shown = isAll ? hits : hits.slice(0, inSight);
  return (
    <section aria-labelledby={`haku-${noun}`} className="found">
      <h2 id={`haku-${noun}`}>{say('search.group', { names, n: total })}</h2>
      <ul role="list" className="found__list">
        {shown.map((hit) => (
          <li key={hit.record.id}>
            <Answer hit={hit} search={search} />
          </li>
        ))}
      </ul>
      {shown.length < hits.length && list === undefined ? (
        <Button variant="quiet" icon="chevron-down" onClick={() => setIsAll(true)}>
          {say('search.all', { names })}
        </Button>
      ) : null}
      {list !== undefined && shown.length < total ? (
        <Link className="found__all" href={`${list}?${searchParameter}=${encodeURIComponent(search)}`}>
          {say('search.all', { names })}
          <Icon name="arrow-right" />
        </Link>
      ) : null}
    </section>
  );
}

const headingOf = (noun: Noun): TextKey => nounKey(noun, 'names');
