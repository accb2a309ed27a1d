import { useInLanguage, useSpeaker } from '#state/language.tsx';
import type { SentRecord, SentTerm } from '#records/sent.ts';
import { Mode } from './LinkSection.tsx';
import { ListSection } from './Section.tsx';
import { TieRow, type Tie } from './TieRow.tsx';

/** As the fragment `TieStakeholder` sends it. */
export type StakeholderTie = Tie & {
  readonly role: string;
  readonly classes: readonly SentTerm[];
  readonly mode: SentTerm;
  readonly centre: SentRecord;
  readonly stakeholder: SentRecord;
};

/** Whose stakeholder it is, and who are its own; the role is towards the one in the centre. */
export function StakeholderSection({
  relations,
  of,
}: {
  readonly relations: readonly StakeholderTie[];
  readonly of: string;
}) {
  const { say } = useSpeaker();
  const own = relations.filter(({ centre }) => centre.id === of);
  const others = relations.filter(({ centre }) => centre.id !== of);
  return (
    <>
      <ListSection
        title={say('record.back.stakeholderRelation.centre')}
        items={own}
        keyOf={({ id }) => id}
        renderItem={(relation) => <Row relation={relation} to={relation.stakeholder} />}
      />
      <ListSection
        title={say('record.back.stakeholderRelation.stakeholder')}
        items={others}
        keyOf={({ id }) => id}
        renderItem={(relation) => <Row relation={relation} to={relation.centre} />}
      />
    </>
  );
}

function Row({ relation, to }: { readonly relation: StakeholderTie; readonly to: SentRecord }) {
  const { list } = useSpeaker();
  const words = useInLanguage();
  const classes = relation.classes.map(({ labels }) => words(labels).text);
  return <TieRow tie={relation} to={to} facts={[relation.role, list(classes)]} marks={<Mode mode={relation.mode} />} />;
}
