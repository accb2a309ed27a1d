import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { nounOf, type Noun } from '@tvl/core/domain/ids.ts';
import { nounNames } from '@tvl/core/domain/record.ts';
import { nounKey } from '@tvl/core/texts/keys.ts';
import { pathOf } from '@tvl/core/view/addresses.ts';
import { NotFoundPage } from '#records/NotFoundPage.tsx';
import { useSentText } from '#records/sent.ts';
import { useView } from '#state/address.ts';
import { useSpeaker } from '#state/language.tsx';
import { usePageTitle } from '#state/usePageTitle.ts';
import { useSaved } from '#state/saved.tsx';
import { Button, PageHeading } from '#ui/index.ts';
import { openingDrafts } from './defaults.ts';
import { chooseInKept } from './form/kept.ts';
import { formKey, useAddFor } from './form/useAddFor.ts';
import { RecordForm } from './form/RecordForm.tsx';
import { useForm } from './form/useForm.ts';
import { namedIn, titleOf } from './named.ts';
import { NounSwitcher } from './NounSwitcher.tsx';
import { listPath, ownPath } from './paths.ts';
import { SignInNeeded } from './SignInNeeded.tsx';
import { SimilarNames } from './SimilarNames.tsx';
import { type Added, useAdding } from './useAdding.ts';
import { useKnownNames } from './useNamed.ts';
import './edit.css';

const isNoun = (text: string): text is Noun => (nounNames as readonly string[]).includes(text);

export function AddPage({ noun }: { readonly noun: string }) {
  return isNoun(noun) ? <AddNoun noun={noun} /> : <NotFoundPage />;
}

function AddNoun({ noun }: { readonly noun: Noun }) {
  const { say } = useSpeaker();
  const search = useSearch();
  const back = ownPath(useView().get('palaa'));
  const title = say('edit.title.add', { noun: say(nounKey(noun, 'a')) });
  usePageTitle(title);
  return (
    <div className="edit-page">
      <PageHeading title={title} summary={say('edit.public')} />
      <SignInNeeded>
        {back === null ? <NounSwitcher noun={noun} /> : null}
        <AddForm key={formKey(`/lisaa/${noun}`, search)} noun={noun} />
      </SignInNeeded>
    </div>
  );
}

type Asked = (name: string) => string | null;

/** The page a membership was asked from, which is where it is looked at afterwards. */
const askedFrom = (noun: Noun, asked: Asked): string | null => {
  const from = noun === 'membership' ? (asked('network') ?? asked('organisation')) : null;
  return from !== null && nounOf(from) !== null ? pathOf(from) : null;
};

function AddForm({ noun }: { readonly noun: Noun }) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const words = useSentText();
  const known = useKnownNames();
  const { get } = useView();
  const [place, navigate] = useLocation();
  const key = formKey(place, useSearch());
  const opening = useMemo(() => ({ drafts: openingDrafts(noun, get), opened: {} }), [noun, get]);
  const form = useForm(key, opening);
  const adding = useAdding(noun, form);
  const addFor = useAddFor(key, form);
  const { say: tell } = useSaved();

  const told = ({ id, values, revision }: Added): void => {
    tell(say('edit.toast.added', { name: titleOf(namedIn(noun, id, values, known), speaker, words) }), revision);
  };
  const save = async (): Promise<void> => {
    const added = await adding.submit();
    if (!added) return;
    form.drop();
    told(added);
    const back = ownPath(get('palaa'));
    if (back === null) return navigate(askedFrom(noun, get) ?? pathOf(added.id));
    chooseInKept(formKey(back), get('kohta') ?? '', added.id);
    navigate(back);
  };
  const saveAndNext = async (): Promise<void> => {
    const added = await adding.submit();
    if (!added) return;
    told(added);
    form.startAfresh();
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('h1')?.focus();
  };
  const name = form.drafts['names'];
  const typed = typeof name === 'object' && 'fi' in name ? name['fi'] : '';
  return (
    <RecordForm
      noun={noun}
      form={form}
      isChange={false}
      problems={adding.problems}
      failure={adding.failure}
      isSaving={adding.isSaving}
      addFor={addFor}
      onSubmit={() => void save()}
      cancelHref={ownPath(get('palaa')) ?? askedFrom(noun, get) ?? listPath(noun)}
      below={{ names: <SimilarNames noun={noun} name={typed} /> }}
      moreActions={
        noun === 'membership' ? (
          <Button icon="plus" onClick={() => void saveAndNext()}>
            {say('edit.action.saveAndNext')}
          </Button>
        ) : null
      }
    />
  );
}
