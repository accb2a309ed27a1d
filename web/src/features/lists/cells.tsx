/** What stands in the cells of lists. */
import { CountBadge, NotKnown, Tag } from '#ui/index.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { TermPicture } from '#records/TermPicture.tsx';
import { RecordLink } from '#records/RecordLink.tsx';
import type { Row, Text } from './definition.ts';
import { useDayKept } from './useDayKept.ts';

export function InWords({ text }: { readonly text: Text | null | undefined }) {
  const inMyLanguage = useInLanguage();
  const { text: words, lang } = inMyLanguage(text);
  return <span lang={lang}>{words}</span>;
}

export function Missing() {
  const { say } = useSpeaker();
  return <NotKnown text={say('lists.filter.notKnown')} />;
}

type Labelled = { readonly id: string; readonly labels?: Text; readonly names?: Text };

/** Terms or areas after each other; none is not known, never empty. */
export function Words({ of }: { readonly of: readonly Labelled[] }) {
  if (of.length === 0) return <Missing />;
  return of.map((one, index) => (
    <span key={one.id} className="list-word">
      <TermPicture id={one.id} />
      <InWords text={one.labels ?? one.names} />
      {index < of.length - 1 ? ', ' : ''}
    </span>
  ));
}

/** The name of a row with what has to be known about it. */
export function NameCell({ row }: { readonly row: Row }) {
  const { say } = useSpeaker();
  return (
    <span className="list-name">
      <RecordLink record={row} />
      {row.plural === true ? <Tag>{say('kinds.set.name')}</Tag> : null}
      {row.suggestion ? <Tag tone="warn">{say('common.state.suggestion')}</Tag> : null}
      {row.unreviewed && !row.suggestion ? (
        <Tag tone="warn" isOutlined>
          {say('common.state.unreviewed')}
        </Tag>
      ) : null}
    </span>
  );
}

type CountOfProps = {
  readonly of: 'network' | 'organisation';
  readonly href: string;
  readonly value: number;
  /** "10 verkostoa" instead of the bare number, where no column says what is counted. */
  readonly inWords?: boolean;
};

/** A number that opens the list behind it, said in words for those who listen. */
export function CountOf({ of, href, value, inWords = false }: CountOfProps) {
  const { say } = useSpeaker();
  const keepDay = useDayKept();
  const words = say(`nouns.${of}.count`, { n: value });
  return <CountBadge href={keepDay(href)} value={value} text={inWords ? words : undefined} spoken={words} />;
}

/** A day, or from when to when, as far as it is known. */
export function When({ from, to }: { readonly from?: string | null; readonly to?: string | null }) {
  const speaker = useSpeaker();
  const write = (date: string): string => speaker.date(date as Parameters<typeof speaker.date>[0]);
  if (from === null || from === undefined) return <Missing />;
  if (to === null || to === undefined || to === from) return <span className="numbers">{write(from)}</span>;
  return <span className="numbers">{speaker.say('common.time.period', { from: write(from), to: write(to) })}</span>;
}
