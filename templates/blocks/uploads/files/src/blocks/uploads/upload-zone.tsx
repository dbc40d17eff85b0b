import { FileUp, X } from 'lucide-react';
import { useId, useState } from 'react';
import { moment } from '../../../shared/dates.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { access, useChanges } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import { Button, classNames, Field, IconButton, showToast, TextInput } from '../../ui/index.ts';
import { mostBytes, readAsAddress, sizeText, smallerPicture } from './read-file.ts';
import { en, zh } from './text.ts';

export interface UploadFields {
  file: string;
  /** Text: the album of a photo. */
  album?: string;
  added?: string;
  /** Until when its link works. */
  until?: string;
  downloads?: string;
  /** Since when it is in the trash. */
  deleted?: string;
}

export interface UploadZoneProps {
  entity: EntityDefinition;
  fields: UploadFields;
  kind: 'gallery' | 'files';
  album?: string;
}

interface Waiting {
  name: string;
  size: number;
  address: string;
  problem?: string;
}

export function currentMoment(): string {
  return moment(new Date()).now;
}

/** Where files are dropped or chosen, looked at, and then kept. */
export function UploadZone({ entity, fields, kind, album: usual = '' }: UploadZoneProps) {
  const words = useWords({ en, zh });
  const changes = useChanges(entity);
  const id = useId();
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  const [album, setAlbum] = useState<string>();
  const [isOver, setOver] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const answer = access.may('create', entity);
  if (answer === 'no') return null;
  const take = async (files: FileList | null) => {
    if (answer === 'logIn') return access.askLogIn({ kind: 'other' });
    const read = await Promise.all(
      Array.from(files ?? [])
        .slice(0, 20)
        .map(readOne),
    );
    setWaiting((held) => [...held, ...read]);
  };
  const readOne = async (file: File): Promise<Waiting> => {
    const { name, size } = file;
    const isPicture = file.type.startsWith('image/');
    if (kind === 'gallery' && !isPicture) return { name, size, address: '', problem: words.noPicture };
    const kept = isPicture ? await smallerPicture(file).catch(() => file) : file;
    if (kept.size > mostBytes) return { name, size, address: '', problem: words.tooLarge };
    return { name, size: kept.size, address: await readAsAddress(kept) };
  };
  const good = waiting.filter(({ problem }) => problem === undefined);
  const save = async () => {
    setBusy(true);
    try {
      const now = currentMoment();
      for (const { name, address } of good)
        await changes.create({
          [entity.titleField]: kind === 'gallery' ? name.replace(/\.[a-z0-9]+$/i, '') : name,
          [fields.file]: address,
          ...(fields.album === undefined ? {} : { [fields.album]: (album ?? usual).trim() || null }),
          ...(fields.added === undefined ? {} : { [fields.added]: now }),
        });
      showToast({ message: words.saved(good.length), tone: 'good' });
      setWaiting([]);
    } catch {
      showToast({ message: words.notSaved, tone: 'bad' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="flex flex-col gap-3">
      <div
        className={classNames(
          'flex flex-wrap items-center gap-4 rounded-card border-2 border-dashed border-input p-5',
          isOver && 'border-link bg-primary-soft',
        )}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer.files);
        }}
      >
        <label
          htmlFor={id}
          className="relative inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-control bg-primary px-5 font-medium text-primary-foreground hover:bg-primary-hover has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ring"
        >
          <FileUp className="size-5" aria-hidden />
          {words.upload[kind]}
          <input
            id={id}
            type="file"
            multiple
            accept={kind === 'gallery' ? 'image/*' : undefined}
            title=""
            className="absolute inset-0 size-full cursor-pointer opacity-0 file:cursor-pointer"
            onChange={(event) => {
              void take(event.target.files);
              event.target.value = '';
            }}
          />
        </label>
        <div className="min-w-0 text-sm">
          <p className="font-medium">{words.drop[kind]}</p>
          <p className="text-muted-foreground">{words.limit[kind]}</p>
        </div>
      </div>
      {waiting.length > 0 && (
        <section aria-label={words.waiting(waiting.length)} className="flex flex-col gap-3">
          <h2 className="font-heading text-base font-semibold">{words.waiting(waiting.length)}</h2>
          <ul className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
            {waiting.map((file, index) => (
              <li
                key={`${file.name} ${index}`}
                className="flex items-center gap-3 rounded-control border border-border bg-card p-2.5 text-card-foreground"
              >
                {file.address.startsWith('data:image/') && (
                  <img src={file.address} alt="" className="size-14 rounded-control object-cover" />
                )}
                <div className="min-w-0 flex-1 text-sm">
                  <p className="truncate font-medium">{file.name}</p>
                  <p className={file.problem ? 'text-bad' : 'text-muted-foreground'}>
                    {file.problem ?? sizeText(file.size, locale)}
                  </p>
                </div>
                <IconButton
                  label={words.takeOut(file.name)}
                  icon={<X className="size-4" />}
                  onClick={() => setWaiting(waiting.filter((each) => each !== file))}
                />
              </li>
            ))}
          </ul>
          {fields.album !== undefined && (
            <div className="max-w-sm">
              <Field label={kind === 'gallery' ? words.newAlbum : words.folder}>
                {(control) => (
                  <TextInput
                    {...control}
                    maxLength={80}
                    value={album ?? usual}
                    onChange={(event) => setAlbum(event.target.value)}
                  />
                )}
              </Field>
            </div>
          )}
          <Button
            variant="primary"
            className="self-start"
            busy={isBusy}
            disabled={good.length === 0}
            onClick={() => void save()}
          >
            {words.save(good.length)}
          </Button>
        </section>
      )}
    </div>
  );
}
