import { ChevronLeft, ChevronRight, Download, Trash2 } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { Link } from 'react-router';
import { titleOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { pathOf } from '../../app/path-of.ts';
import { access, useChanges } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, Dialog, Field, IconButton, TextInput } from '../../ui/index.ts';
import { Scene } from './scene.tsx';
import { en, zh } from './text.ts';
import type { UploadFields } from './upload-zone.tsx';

export interface LightboxProps {
  entity: EntityDefinition;
  fields: UploadFields;
  row: Row;
  place: string;
  go: (by: number) => void;
  close: () => void;
}

/** One photo, large. Arrow keys lead to the next. */
export function Lightbox({ entity, fields, row, place, go, close }: LightboxProps) {
  const words = useWords({ en, zh });
  const changes = useChanges(entity);
  const title = titleOf(entity, row);
  const [typed, setTyped] = useState(title);
  const [typedAlbum, setTypedAlbum] = useState(String(row[fields.album ?? ''] ?? ''));
  const picture = String(row[fields.file] ?? '');
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement) return;
    if (event.key === 'ArrowRight') go(1);
    if (event.key === 'ArrowLeft') go(-1);
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  const path = pathOf(entity, row);
  const mayEdit = access.may('update', entity, row) === 'yes';
  const mayRemove = access.may('remove', entity, row) !== 'no';
  const keep = (name: string, value: string) => void changes.update(row.id, { [name]: value.trim() || null });
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && close()} title={title} description={place}>
      <div className="flex flex-col gap-4">
        {picture ? (
          <img
            src={picture}
            alt={title}
            className="max-h-[58dvh] w-full rounded-control bg-muted object-contain"
          />
        ) : (
          <span role="img" aria-label={`${title} (${words.example})`}>
            <Scene seed={title} className="aspect-[4/3] w-full rounded-control" />
          </span>
        )}
        <div className="flex flex-wrap items-center gap-2">
          <IconButton
            label={words.previous}
            icon={<ChevronLeft className="size-5" />}
            onClick={() => go(-1)}
          />
          <IconButton label={words.next} icon={<ChevronRight className="size-5" />} onClick={() => go(1)} />
          {path && (
            <Button asChild size="small" variant="primary">
              <Link to={path}>{words.openPage}</Link>
            </Button>
          )}
          {picture && (
            <Button asChild size="small" className="ml-auto">
              <a href={picture} download={title}>
                <Download className="size-4" aria-hidden />
                {words.download}
              </a>
            </Button>
          )}
          {mayRemove && (
            <Button
              size="small"
              variant="ghost"
              className={picture ? '' : 'ml-auto'}
              icon={<Trash2 className="size-4" aria-hidden />}
              onClick={() => {
                close();
                void changes.remove(row.id);
              }}
            >
              {words.remove}
            </Button>
          )}
        </div>
        {mayEdit && (
          <div className="grid gap-3 sm:grid-cols-2">
            <Field label={words.rename} required>
              {(control) => (
                <TextInput
                  {...control}
                  maxLength={120}
                  value={typed}
                  onChange={(event) => setTyped(event.target.value)}
                  onBlur={() => typed.trim() !== '' && typed !== title && keep(entity.titleField, typed)}
                />
              )}
            </Field>
            {fields.album !== undefined && (
              <Field label={words.album}>
                {(control) => (
                  <TextInput
                    {...control}
                    maxLength={80}
                    value={typedAlbum}
                    onChange={(event) => setTypedAlbum(event.target.value)}
                    onBlur={() =>
                      fields.album && typedAlbum !== row[fields.album] && keep(fields.album, typedAlbum)
                    }
                  />
                )}
              </Field>
            )}
          </div>
        )}
      </div>
    </Dialog>
  );
}
