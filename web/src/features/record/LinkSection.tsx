import { Tag } from '#ui/index.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import type { SentRecord, SentTerm, SentText } from '#records/sent.ts';
import { ListSection } from './Section.tsx';
import { TieRow, type Tie } from './TieRow.tsx';

/** As the fragment `TieLink` sends it. */
export type LinkTie = Tie & {
  readonly role: string | null;
  readonly mode: SentTerm;
  readonly kind: SentTerm & { readonly inverseLabels: SentText | null };
  readonly from: SentRecord;
  readonly to: SentRecord;
};

const tones = {
  'mode.planned': 'info',
  'mode.recommended': 'info',
  'mode.ended': 'neutral',
} as const;

/** A tie's mode when it is not simply so now. */
export function Mode({ mode }: { readonly mode: SentTerm }) {
  const words = useInLanguage();
  const tone = (tones as Readonly<Record<string, 'info' | 'neutral'>>)[mode.id];
  return tone === undefined ? null : (
    <Tag tone={tone} isOutlined>
      {words(mode.labels).text}
    </Tag>
  );
}

/** Other ties, each read from this record's end: "Rahoittaa" here is "Rahoittaja" there. */
export function LinkSection({ links, of }: { readonly links: readonly LinkTie[]; readonly of: string }) {
  const { say, compare } = useSpeaker();
  const words = useInLanguage();
  const rows = links
    .map((link) => {
      const isOut = link.from.id === of;
      const label = isOut ? link.kind.labels : (link.kind.inverseLabels ?? link.kind.labels);
      return { link, other: isOut ? link.to : link.from, lead: words(label).text };
    })
    .toSorted((a, b) => compare(a.lead, b.lead));
  return (
    <ListSection
      title={say('record.section.links')}
      items={rows}
      keyOf={({ link }) => link.id}
      renderItem={({ link, other, lead }) => (
        <TieRow tie={link} to={other} lead={lead} facts={[link.role]} marks={<Mode mode={link.mode} />} />
      )}
    />
  );
}
