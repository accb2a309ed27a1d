import { Button, Dialog } from '#ui/index.ts';
import { dayParameter, useView } from '#state/address.ts';
import { useSpeaker } from '#state/language.tsx';
import { filtersOf, type ListDefinition, type Row } from './definition.ts';
import { FilterPanel, type FilterPanelProps } from './FilterPanel.tsx';

export type FilterDialogProps<R extends Row> = Omit<FilterPanelProps<R>, 'isRoomy'> & {
  readonly definition: ListDefinition<R>;
  /** "12 verkostoa": what the last button shows. */
  readonly found: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** The filters on a narrow screen, which they fill; the last button says how much there is to see. */
export function FilterDialog<R extends Row>({ found, isOpen, onClose, ...panel }: FilterDialogProps<R>) {
  const { say } = useSpeaker();
  const { set } = useView();
  const clear = (): void =>
    set({ [dayParameter]: null, ...Object.fromEntries(filtersOf(panel.definition).map((id) => [id, null])) });
  return (
    <Dialog
      isOpen={isOpen}
      title={say('lists.filter.open')}
      closeLabel={say('common.action.close')}
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onClick={clear}>
            {say('common.action.clear')}
          </Button>
          <Button variant="primary" onClick={onClose}>
            {say('lists.filter.apply', { N: found })}
          </Button>
        </>
      }
    >
      <FilterPanel {...panel} isRoomy={false} />
      <span className="visually-hidden" role="status">
        {found}
      </span>
    </Dialog>
  );
}
