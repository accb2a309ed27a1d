import { Button, Skeleton } from '#ui/index.ts';
import { useUndo } from '#records/useUndo.ts';
import { PageError } from '#records/PageError.tsx';
import { useSaved } from '#state/saved.tsx';
import { useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { useViewer } from '#state/viewer.ts';
import { OneFindingDocument, type SettingInput } from '../../generated/graphql.ts';
import { FindingCard } from './FindingCard.tsx';
import { GoneFinding } from './GoneFinding.tsx';
import type { useWorked } from './useWorked.ts';

type Work = ReturnType<typeof useWorked>;

type Props = {
  readonly id: string;
  readonly settings: readonly SettingInput[];
  readonly work: Work;
  readonly total: number;
  /** Back to the list, where it gave way to the card. */
  readonly onBack: (() => void) | undefined;
  readonly onNothingLeft: () => void;
};

/** The finding in hand, with the way to its neighbours. */
export function FindingDetails({ id, settings, work, total, onBack, onNothingLeft }: Props) {
  const { say } = useSpeaker();
  const query = useData(OneFindingDocument, { id, settings: [...settings] });
  const { finding } = query.data ?? {};
  const isHere = finding?.id === id;
  return (
    <section
      className="finding-details"
      aria-label={say('findings.card.title')}
      aria-busy={query.isFetching && !isHere}
    >
      <Steps work={work} total={total} onBack={onBack} />
      {query.error && !finding ? <PageError error={query.error} onRetry={() => void query.refetch()} /> : null}
      {isHere ? (
        <FindingCard
          key={id}
          finding={finding}
          settings={settings}
          headingRef={work.heading}
          onDone={() => {
            if (!work.goOn(id)) onNothingLeft();
          }}
        />
      ) : query.isFetching || query.isPending ? (
        <Skeleton label={say('common.state.loading')} lines={10} />
      ) : (
        <GoneFinding id={id} headingRef={work.heading} />
      )}
    </section>
  );
}

/** Previous, next, straight to the decision, and taking the last one back: everything by keyboard, in one row. */
function Steps({ work, total, onBack }: Pick<Props, 'work' | 'total' | 'onBack'>) {
  const { say } = useSpeaker();
  const { isCoordinator } = useViewer();
  const { messages, close } = useSaved();
  const undo = useUndo();
  const { place, previous, next } = work.around;
  const last = messages.findLast(({ revision }) => revision !== null);
  const toDecision = (): void => {
    const first = document.querySelector<HTMLElement>('.finding-details .decide :is(input, a)');
    first?.scrollIntoView({ block: 'center' });
    first?.focus();
  };
  const takeBack = async (): Promise<void> => {
    if (!last || last.revision === null) return;
    await undo(last.revision, last.text);
    close(last.id);
    if (work.last !== null) work.open(work.last);
  };
  return (
    <div className="finding-steps no-print">
      {onBack === undefined ? null : (
        <Button icon="arrow-left" isDense onClick={onBack}>
          {say('findings.card.back')}
        </Button>
      )}
      <Button icon="chevron-left" isDense disabled={previous === null} onClick={() => previous && work.open(previous)}>
        {say('findings.card.previous')}
      </Button>
      <Button iconEnd="chevron-right" isDense disabled={next === null} onClick={() => next && work.open(next)}>
        {say('findings.card.next')}
      </Button>
      {place === 0 ? null : (
        <span className="secondary numbers">{say('findings.card.place', { n: place, all: total })}</span>
      )}
      {isCoordinator ? (
        <Button icon="arrow-down" isDense variant="quiet" onClick={toDecision}>
          {say('findings.card.toDecision')}
        </Button>
      ) : null}
      {last && work.last !== null ? (
        <Button
          icon="arrow-back-up"
          isDense
          variant="quiet"
          aria-label={`${say('findings.card.undo')}: ${last.text}`}
          onClick={() => void takeBack()}
        >
          {say('findings.card.undo')}
        </Button>
      ) : null}
    </div>
  );
}
