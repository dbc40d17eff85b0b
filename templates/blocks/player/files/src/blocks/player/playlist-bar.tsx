import { Plus, Trash2 } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useWords } from '../../text/index.ts';
import { Button, Chip, Dialog, Field, IconButton, showToast, TextInput } from '../../ui/index.ts';
import { en, zh } from './text.ts';
import type { Playlists } from './use-playlists.ts';

export interface PlaylistBarProps {
  playlists: Playlists;
  open: string | undefined;
  show: (list: string | undefined) => void;
  /** A track that waits for a new playlist. */
  isAsking: boolean;
  setAsking: (asking: boolean) => void;
  created: (list: string, name: string) => void;
}

/** All tracks or one playlist, and a new one. */
export function PlaylistBar({ playlists, open, show, isAsking, setAsking, created }: PlaylistBarProps) {
  const words = useWords({ en, zh });
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string>();
  const chosen = playlists.all.find(({ id }) => id === open);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wanted = name.trim();
    if (wanted === '') return setProblem(words.nameNeeded);
    try {
      const row = await playlists.create(wanted);
      setAsking(false);
      setName('');
      setProblem(undefined);
      if (row) created(row.id, wanted);
    } catch {
      showToast({ message: words.notSaved, tone: 'bad' });
    }
  };
  return (
    <div role="group" aria-label={words.playlists} className="flex flex-wrap items-center gap-2">
      <Chip pressed={open === undefined} onClick={() => show(undefined)}>
        {words.all}
      </Chip>
      {playlists.all.map(({ id, name: title }) => (
        <Chip key={id} pressed={open === id} onClick={() => show(id)}>
          {title}
        </Chip>
      ))}
      <Button
        size="small"
        variant="ghost"
        icon={<Plus className="size-4" aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {words.newPlaylist}
      </Button>
      {chosen && (
        <IconButton
          label={words.removeList(chosen.name)}
          icon={<Trash2 className="size-4" />}
          onClick={() => {
            void playlists.remove(chosen.id);
            show(undefined);
          }}
        />
      )}
      <Dialog open={isAsking} onOpenChange={setAsking} title={words.newPlaylist}>
        <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
          <Field label={words.playlistName} required error={problem}>
            {(control) => (
              <TextInput
                {...control}
                maxLength={80}
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
            )}
          </Field>
          <Button type="submit" variant="primary" className="self-start">
            {words.create}
          </Button>
        </form>
      </Dialog>
    </div>
  );
}
