import { EmptyState, SearchBox } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { useTypedSearch } from '#state/useTypedSearch.ts';
import { OutlineTree, type OutlineTreeProps } from './OutlineTree.tsx';

/** The list beside the map: the same things, to walk through and to search in. */
export function OutlinePanel(props: OutlineTreeProps) {
  const { say } = useSpeaker();
  const { text, setText, submit } = useTypedSearch();
  const { view } = props;
  const shown = (view.found ?? view.nodes).length;
  return (
    <section className="map-panel map-outline" aria-labelledby="luettelo">
      <div className="map-panel__head">
        <h2 id="luettelo" tabIndex={-1}>
          {say('map.list.title')}
        </h2>
        <p className="secondary numbers" role="status">
          {say('map.list.items', { n: shown })}
        </p>
        <SearchBox
          label={say('map.list.search')}
          value={text}
          onChange={setText}
          onSubmit={submit}
          submitLabel={say('common.action.search')}
          isSubmitHidden
        />
        <p id="luettelo-ohje" className="visually-hidden">
          {say('map.list.help')}
        </p>
      </div>
      <div className="map-panel__body">
        {shown === 0 && view.found !== null ? (
          <EmptyState title={say('lists.empty.search', { q: text.trim() })} isLive />
        ) : (
          <OutlineTree {...props} />
        )}
      </div>
    </section>
  );
}
