import type { Noun } from '@tvl/core/domain/ids.ts';
import { nounNames } from '@tvl/core/domain/record.ts';
import { nounKey } from '@tvl/core/texts/keys.ts';
import { useSpeaker } from '#state/language.tsx';
import { Link, ViewTabs } from '#ui/index.ts';

/** What coordinators add every day. */
const usual: readonly Noun[] = ['network', 'organisation', 'membership', 'event', 'material', 'link'];

const hrefOf = (noun: Noun): string => `/lisaa/${noun}`;

/** Which noun to add: the usual ones as tabs, the rest one step away. */
export function NounSwitcher({ noun }: { readonly noun: Noun }) {
  const { say, compare } = useSpeaker();
  const nameOf = (one: Noun): string => say(nounKey(one, 'name'));
  const shown = usual.includes(noun) ? usual : [...usual, noun];
  const others = nounNames.filter((one) => !shown.includes(one)).toSorted((a, b) => compare(nameOf(a), nameOf(b)));
  return (
    <div className="edit-nouns">
      <ViewTabs
        look="pills"
        label={say('edit.form.whatToAdd')}
        tabs={shown.map((one) => ({ href: hrefOf(one), label: nameOf(one), isCurrent: one === noun }))}
      />
      <details className="edit-nouns__others">
        <summary>{say('edit.form.otherNouns')}</summary>
        <ul role="list">
          {others.map((one) => (
            <li key={one}>
              <Link href={hrefOf(one)}>{nameOf(one)}</Link>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
