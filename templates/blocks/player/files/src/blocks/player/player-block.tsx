import { useState } from 'react';
import { useParams } from 'react-router';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { useRow, useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Card, LoadState, SearchInput, showToast } from '../../ui/index.ts';
import { titleText } from '../records/title-text.ts';
import { useRelated } from '../records/use-related.ts';
import { Cover } from './cover.tsx';
import { PlaylistBar } from './playlist-bar.tsx';
import { en, zh } from './text.ts';
import { TrackList } from './track-list.tsx';
import { Transport } from './transport.tsx';
import { useMedia, type Track } from './use-media.ts';
import { usePlaylists, type PlaylistFields } from './use-playlists.ts';

interface Shared {
  entity: EntityDefinition;
  kind: 'audio' | 'video';
  /** The field of the uploaded file. */
  media: string;
  show?: readonly string[];
}

export interface PlayerBlockProps extends Shared {
  playlists?: PlaylistFields;
}

const nothing: readonly never[] = [];

/** Plays what the entity lists, by itself or from playlists. */
export function PlayerBlock({ playlists, ...props }: PlayerBlockProps) {
  return playlists ? <PlayerWithLists {...props} fields={playlists} /> : <Player {...props} />;
}

/** Plays the row that the address names. */
export function PlayerOfRow(props: Shared) {
  const { id } = useParams();
  const { row } = useRow(props.entity, id);
  return row ? <Player key={row.id} {...props} only={row} /> : null;
}

function PlayerWithLists({ fields, ...props }: Shared & { fields: PlaylistFields }) {
  return <Player {...props} playlists={usePlaylists(fields)} />;
}

function Player({
  entity,
  kind,
  media: field,
  show = nothing,
  only,
  playlists,
}: Shared & { only?: Row; playlists?: ReturnType<typeof usePlaylists> }) {
  const words = useWords({ en, zh });
  const { rows, status, retry } = useRows(entity);
  useRelated(entity);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<string>();
  const [waiting, setWaiting] = useState<Row>();
  const [isAsking, setAsking] = useState(false);
  const [isShuffled, setShuffled] = useState(false);
  const [repeats, setRepeats] = useState(false);
  const isVideo = kind === 'video';
  const onList = open === undefined ? undefined : playlists?.tracksOn(open);
  const listed = onList ? onList.flatMap((id) => rows.find((row) => row.id === id) ?? []) : rows;
  const wanted = query.trim().toLowerCase();
  const shown = only
    ? [only]
    : listed.filter((row) =>
        [titleText(entity, row), ...show.map((id) => String(row[id] ?? ''))]
          .join(' ')
          .toLowerCase()
          .includes(wanted),
      );
  const trackOf = (row: Row): Track => ({ id: row.id, title: titleText(entity, row), stored: row[field] });
  const { element, handlers, ...player } = useMedia(() =>
    showToast({ message: words.cannotPlay, tone: 'bad' }),
  );
  const { current } = player;
  const skip = (by: number, isEnd = false) => {
    const at = shown.findIndex((row) => row.id === current?.id);
    const last = shown.length - 1;
    if (isEnd && !repeats && !isShuffled && at === last) return;
    const random = Math.floor(Math.random() * shown.length);
    const next =
      shown[isShuffled ? random : at < 0 ? 0 : (at + by + shown.length) % Math.max(1, shown.length)];
    if (next) player.play(trackOf(next));
  };
  const toggle = () => {
    const [first] = shown;
    if (current) player.toggle();
    else if (first) player.play(trackOf(first));
  };
  const addTo = async (list: string | undefined, row: Row) => {
    if (list === undefined) {
      setWaiting(row);
      return setAsking(true);
    }
    const name = playlists?.all.find(({ id }) => id === list)?.name ?? '';
    if (await playlists?.add(list, row.id))
      showToast({ message: words.added(titleText(entity, row), name), tone: 'good' });
  };
  const created = async (list: string, name: string) => {
    if (!waiting) return setOpen(list);
    if (await playlists?.add(list, waiting.id))
      showToast({ message: words.added(titleText(entity, waiting), name), tone: 'good' });
    setWaiting(undefined);
  };
  const row = rows.find(({ id }) => id === current?.id);
  const title = current?.title ?? (only ? titleText(entity, only) : entity.plural);
  const hasPicture = isVideo && player.isFile;
  return (
    <div
      className={
        only
          ? 'grid max-w-3xl'
          : isVideo
            ? 'grid gap-6 lg:grid-cols-[minmax(0,1fr)_24rem]'
            : 'grid gap-6 lg:grid-cols-[22rem_minmax(0,1fr)]'
      }
    >
      <Card className="flex flex-col gap-4 self-start p-4 lg:sticky lg:top-6">
        <div
          className={`relative overflow-hidden rounded-control ${isVideo ? 'aspect-video' : 'aspect-square'}`}
        >
          <Cover
            seed={title}
            time={player.time}
            isWide={isVideo}
            className={hasPicture ? 'hidden' : 'size-full'}
          />
          <video
            ref={element}
            playsInline
            className={hasPicture ? 'size-full bg-black object-contain' : 'hidden'}
            {...handlers}
            onEnded={() => skip(1, true)}
          >
            <track kind="captions" />
          </video>
        </div>
        <div role="status" className="min-h-12">
          <p className="text-xs font-medium text-muted-foreground">
            {current ? words.nowPlaying : words.nothing}
          </p>
          <p className="font-heading text-lg font-semibold">{current ? title : only ? title : ''}</p>
          {current && (
            <p className="text-xs text-muted-foreground">
              {player.isFile && row ? words.uploaded : isVideo ? words.sampleVideo : words.sample}
            </p>
          )}
        </div>
        <Transport
          media={player}
          toggle={toggle}
          skip={skip}
          isShuffled={isShuffled}
          setShuffled={setShuffled}
          repeats={repeats}
          setRepeats={setRepeats}
        />
      </Card>
      {!only && (
        <div className="flex min-w-0 flex-col gap-4">
          {playlists && (
            <PlaylistBar
              playlists={playlists}
              open={open}
              show={setOpen}
              isAsking={isAsking}
              setAsking={(asking) => {
                setAsking(asking);
                if (!asking) setWaiting(undefined);
              }}
              created={(list, name) => void created(list, name)}
            />
          )}
          <SearchInput label={words.search(entity.plural)} value={query} onChange={setQuery} />
          <LoadState status={status} retry={retry}>
            <TrackList
              entity={entity}
              rows={shown}
              show={show}
              isVideo={isVideo}
              current={current?.id}
              isPlaying={player.isPlaying}
              press={(pressed) =>
                pressed.id === current?.id ? player.toggle() : player.play(trackOf(pressed))
              }
              playlists={playlists}
              open={open}
              addTo={(list, added) => void addTo(list, added)}
            />
            {shown.length === 0 && (
              <p className="text-muted-foreground">{onList?.length === 0 ? words.emptyList : words.none}</p>
            )}
          </LoadState>
        </div>
      )}
    </div>
  );
}
