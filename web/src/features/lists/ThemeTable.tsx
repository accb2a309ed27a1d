import { notKnown } from '@tvl/core/analysis/dimensions.ts';
import { NotKnown, Picture, pictureWithCode, Table, Tag } from '#ui/index.ts';
import type { ThemeRowFragment } from '../../generated/graphql.ts';
import { useSpeaker } from '#state/language.tsx';
import { ConnectedBadge } from '#records/ConnectedBadge.tsx';
import { RecordLink } from '#records/RecordLink.tsx';
import { CountOf, InWords } from './cells.tsx';
import { CountedLines } from './CountedLines.tsx';
import { useMedia } from '#state/useMedia.ts';
import { roomForTable } from './room.ts';
import { useDayKept } from './useDayKept.ts';

export type Theme = ThemeRowFragment;

export type Connecting = {
  readonly theme: Theme;
  readonly organisations: number;
  readonly networks: number;
  /** All members of all its networks are recorded. */
  readonly isWhole: boolean;
};

/** A theme, or (null) the networks whose theme is not known. */
type ThemeLine = Omit<Connecting, 'theme'> & { readonly theme: Theme | null };

type Props = {
  readonly themes: readonly Connecting[];
  /** Networks whose theme is not known; null where the row has no place. */
  readonly withoutTheme: number | null;
};

const unknownTheme = (networks: number): ThemeLine => ({ theme: null, organisations: 0, networks, isWhole: false });

const idOf = ({ theme }: ThemeLine): string => theme?.id ?? notKnown;

export function ThemeTable({ themes, withoutTheme }: Props) {
  const { say } = useSpeaker();
  const keepDay = useDayKept();
  const isWide = useMedia(roomForTable);
  const rows: readonly ThemeLine[] = withoutTheme ? [...themes, unknownTheme(withoutTheme)] : themes;
  const name = ({ theme }: ThemeLine) =>
    theme === null ? <NotKnown text={say('lists.themes.unknown')} /> : <ThemeName theme={theme} />;
  const organisations = (line: ThemeLine) =>
    line.theme === null ? null : (
      <ConnectedBadge
        href={keepDay(`/organisaatiot?theme=${line.theme.id}`)}
        organisations={line.organisations}
        isWhole={line.isWhole}
        inWords={!isWide}
      />
    );
  const networks = (line: ThemeLine) => (
    <CountOf of="network" href={`/verkostot?themes=${idOf(line)}`} value={line.networks} inWords={!isWide} />
  );
  if (!isWide) {
    return (
      <CountedLines
        lines={rows.map((line) => ({
          key: idOf(line),
          name: name(line),
          counts: [organisations(line), networks(line)],
        }))}
      />
    );
  }
  return (
    <div className="list-table">
      <Table<ThemeLine>
        caption={say('lists.themes.title')}
        isCaptionHidden
        rows={rows}
        rowKey={idOf}
        columns={[
          { id: 'name', header: say('kinds.theme.name'), isRowHeader: true, renderCell: name },
          { id: 'organisations', header: say('lists.column.organisations'), align: 'end', renderCell: organisations },
          { id: 'networks', header: say('lists.column.networks'), align: 'end', renderCell: networks },
        ]}
      />
    </div>
  );
}

/** The theme by its picture and name, with the class it belongs to. */
function ThemeName({ theme }: { readonly theme: Theme }) {
  const { say } = useSpeaker();
  const picture = theme.symbol === null ? undefined : pictureWithCode(theme.symbol);
  return (
    <span className="theme-name">
      <Picture name={picture ?? 'theme'} size={34} />
      <span className="list-name">
        <RecordLink record={theme} hasSymbol={false} />
        {theme.class ? (
          <Tag>
            <InWords text={theme.class.labels} />
          </Tag>
        ) : null}
        {theme.unreviewed ? (
          <Tag tone="warn" isOutlined>
            {say('common.state.unreviewed')}
          </Tag>
        ) : null}
      </span>
    </span>
  );
}
