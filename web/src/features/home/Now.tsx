import type { PartialDate } from '@tvl/core/domain/partial-date.ts';
import { type Kind, KindSymbol, Link, Skeleton } from '#ui/index.ts';
import type { HomeQuery } from '../../generated/graphql.ts';
import { useSpeaker } from '#state/language.tsx';

type Props = { readonly data: HomeQuery | undefined };

/** What the register holds today: three numbers, each the way to its list. */
export function Now({ data }: Props) {
  const { say, date } = useSpeaker();
  const municipalities = data?.region?.parts.filter(({ kind }) => kind.id === 'areaKind.municipality').length ?? 0;
  return (
    <section className="home__now" aria-labelledby="nyt">
      <h2 id="nyt">{say('home.now.title')}</h2>
      {data === undefined ? (
        <Skeleton label={say('common.state.loading')} lines={3} />
      ) : (
        <>
          <ul role="list" className="home__numbers">
            <Number
              href="/verkostot"
              kind="network"
              count={say('nouns.network.count', { n: data.networks.count.total })}
            />
            <Number
              href="/organisaatiot"
              kind="association"
              count={say('nouns.organisation.count', { n: data.organisations.count.total })}
            />
            <Number href="/kunnat" kind="municipality" count={say('kinds.municipality.count', { n: municipalities })} />
          </ul>
          <p className="secondary">
            {say('home.now.asOf', { date: date(data.networks.count.rule.day as PartialDate) })}
          </p>
        </>
      )}
    </section>
  );
}

type NumberProps = { readonly href: string; readonly kind: Kind; readonly count: string };

/** "18 verkostoa": the number large, its word below, as one link. */
function Number({ href, kind, count }: NumberProps) {
  const [, number = '', words = ''] = /^([\d\s.,\u00a0\u202f]*\d)\s*(.*)$/u.exec(count) ?? ['', '', count];
  return (
    <li>
      <Link href={href} className="home__number">
        <KindSymbol kind={kind} size={28} />
        <span>
          <strong className="numbers">{number}</strong> <span>{words}</span>
        </span>
      </Link>
    </li>
  );
}
