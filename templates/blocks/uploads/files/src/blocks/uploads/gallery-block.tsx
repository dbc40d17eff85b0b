import { Images } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { titleOf, type EntityDefinition } from '../../../shared/entity.ts';
import { useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Chip, Count, EmptyState, LoadState, SearchInput } from '../../ui/index.ts';
import { Lightbox } from './lightbox.tsx';
import { Scene } from './scene.tsx';
import { en, zh } from './text.ts';
import { UploadZone, type UploadFields } from './upload-zone.tsx';

export interface GalleryBlockProps {
  entity: EntityDefinition;
  fields: UploadFields;
}

/** Photos as a wall, by album; each opens large. The address says which album and photo. */
export function GalleryBlock({ entity, fields }: GalleryBlockProps) {
  const words = useWords({ en, zh });
  const { rows, status, retry } = useRows(entity);
  const [address, setAddress] = useSearchParams();
  const [query, setQuery] = useState('');
  const album = address.get('album') ?? '';
  const albumField = fields.album ?? '';
  const albums = [...new Set(rows.map((row) => String(row[albumField] ?? '')).filter(Boolean))].toSorted();
  const wanted = query.trim().toLowerCase();
  const shown = rows
    .filter((row) => album === '' || row[albumField] === album)
    .filter((row) =>
      `${titleOf(entity, row)} ${String(row[albumField] ?? '')}`.toLowerCase().includes(wanted),
    )
    .toReversed();
  const set = (name: string, value: string) =>
    setAddress(
      (held) => {
        if (value === '') held.delete(name);
        else held.set(name, value);
        return held;
      },
      { preventScrollReset: true },
    );
  const at = shown.findIndex(({ id }) => id === address.get('photo'));
  const open = shown[at];
  return (
    <div className="flex flex-col gap-6">
      <UploadZone entity={entity} fields={fields} kind="gallery" album={album} />
      <div className="flex flex-wrap items-center gap-3">
        {albums.length > 0 && (
          <div role="group" aria-label={words.albums} className="flex flex-wrap gap-2">
            {['', ...albums].map((each) => (
              <Chip key={each} pressed={album === each} onClick={() => set('album', each)}>
                {each || words.all}
              </Chip>
            ))}
          </div>
        )}
        <SearchInput
          className="w-full sm:ml-auto sm:w-64"
          label={words.search(entity.plural)}
          value={query}
          onChange={setQuery}
        />
      </div>
      <Count entity={entity} shown={shown.length} total={rows.length} />
      <LoadState status={status} retry={retry}>
        {rows.length === 0 && (
          <EmptyState title={words.emptyGallery} icon={<Images className="size-6" aria-hidden />} />
        )}
        {rows.length > 0 && shown.length === 0 && <p>{words.none}</p>}
        <ul className="grid grid-cols-2 gap-3 md:grid-cols-3 lg:grid-cols-4">
          {shown.map((row, index) => {
            const title = titleOf(entity, row);
            const picture = String(row[fields.file] ?? '');
            return (
              <li key={row.id} className={index % 7 === 0 ? 'col-span-2 row-span-2' : ''}>
                <button
                  type="button"
                  aria-label={words.open(title)}
                  className="group relative block aspect-[4/3] size-full overflow-hidden rounded-card border border-border bg-muted"
                  onClick={() => set('photo', row.id)}
                >
                  {picture ? (
                    <img
                      src={picture}
                      alt=""
                      loading="lazy"
                      className="size-full object-cover transition-transform group-hover:scale-103"
                    />
                  ) : (
                    <Scene seed={title} className="size-full transition-transform group-hover:scale-103" />
                  )}
                  <span className="absolute inset-x-0 bottom-0 bg-linear-to-t from-black/75 to-transparent px-3 pt-8 pb-2 text-left text-sm font-medium text-white">
                    {title}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      </LoadState>
      {open && (
        <Lightbox
          key={open.id}
          entity={entity}
          fields={fields}
          row={open}
          place={words.place(at + 1, shown.length)}
          go={(by) => set('photo', shown[(at + by + shown.length) % shown.length]?.id ?? '')}
          close={() => set('photo', '')}
        />
      )}
    </div>
  );
}
