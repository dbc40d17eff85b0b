import { ListPlus, Pause, Play, X } from 'lucide-react';
import { Link } from 'react-router';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { pathOf } from '../../app/path-of.ts';
import { useWords } from '../../text/index.ts';
import { classNames, IconButton, Menu } from '../../ui/index.ts';
import { Facts } from '../records/facts.tsx';
import { titleText } from '../records/title-text.ts';
import { Cover } from './cover.tsx';
import { en, zh } from './text.ts';
import type { Playlists } from './use-playlists.ts';

export interface TrackListProps {
  entity: EntityDefinition;
  rows: readonly Row[];
  show: readonly string[];
  isVideo: boolean;
  current: string | undefined;
  isPlaying: boolean;
  press: (row: Row) => void;
  playlists: Playlists | undefined;
  open: string | undefined;
  addTo: (list: string | undefined, row: Row) => void;
}

/** What can be played, each with its button. */
export function TrackList(props: TrackListProps) {
  const { entity, rows, show, isVideo, current, isPlaying, press, playlists, open, addTo } = props;
  const words = useWords({ en, zh });
  return (
    <ul className="flex max-h-[38rem] flex-col gap-1 overflow-y-auto">
      {rows.map((row) => {
        const title = titleText(entity, row);
        const isCurrent = row.id === current;
        const path = pathOf(entity, row);
        return (
          <li
            key={row.id}
            className={classNames(
              'flex items-center gap-3 rounded-control p-2 hover:bg-muted',
              isCurrent && 'bg-primary-soft',
            )}
          >
            <button
              type="button"
              aria-label={isCurrent && isPlaying ? words.pauseNamed(title) : words.playNamed(title)}
              className={classNames(
                'relative shrink-0 overflow-hidden rounded-control',
                isVideo ? 'h-14 w-24' : 'size-12',
              )}
              onClick={() => press(row)}
            >
              <Cover seed={title} isWide={isVideo} className="size-full" />
              <span className="absolute inset-0 flex items-center justify-center bg-black/35 text-white">
                {isCurrent && isPlaying ? (
                  <Pause className="size-5" aria-hidden />
                ) : (
                  <Play className="size-5" aria-hidden />
                )}
              </span>
            </button>
            <div className="min-w-0 flex-1">
              <p className="truncate font-medium">
                {path ? (
                  <Link to={path} className="hover:underline">
                    {title}
                  </Link>
                ) : (
                  title
                )}
              </p>
              <Facts entity={entity} row={row} show={show.slice(0, 2)} />
            </div>
            {playlists && open !== undefined && (
              <IconButton
                label={words.takeOut(title)}
                icon={<X className="size-4" />}
                onClick={() => void playlists.takeOut(open, row.id)}
              />
            )}
            {playlists && (
              <Menu
                trigger={<IconButton label={words.addTo(title)} icon={<ListPlus className="size-4" />} />}
                items={[
                  ...playlists.all.map(({ id, name }) => ({
                    id,
                    label: name,
                    onSelect: () => addTo(id, row),
                  })),
                  { id: 'new', label: `${words.newPlaylist}…`, onSelect: () => addTo(undefined, row) },
                ]}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
