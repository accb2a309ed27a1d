import { DefinitionList, Link } from '#ui/index.ts';
import { Loaded } from '#records/Loaded.tsx';
import { useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { OperatorDocument } from '../../generated/graphql.ts';

/** Who answers for the service, as the settings say; and when they do not, that. */
export function OperatorFacts() {
  const { say } = useSpeaker();
  const query = useData(OperatorDocument, {});
  return (
    <>
      <Loaded query={query} lines={2}>
        {({ operator: { name, contact } }) =>
          name === null ? (
            <p>{say('about.operator.unset')}</p>
          ) : (
            <DefinitionList
              rows={[
                { label: say('about.operator.name'), value: name },
                ...(contact === null ? [] : [{ label: say('about.operator.contact'), value: contact }]),
              ]}
            />
          )
        }
      </Loaded>
      <p>
        {say('about.operator.byFeedback')} <Link href="/palaute">{say('common.footer.feedback')}</Link>
      </p>
    </>
  );
}
