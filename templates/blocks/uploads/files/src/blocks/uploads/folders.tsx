import { Folder, FolderOpen, FolderPlus } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../text/index.ts';
import { Button, Chip, Dialog, Field, TextInput } from '../../ui/index.ts';
import { en, zh } from './text.ts';

export interface FoldersProps {
  folders: readonly string[];
  /** The open one; empty for all. */
  chosen: string;
  open: (folder: string) => void;
}

/** The folders there are, and a new one. A folder is there as long as something is in it. */
export function Folders({ folders, chosen, open }: FoldersProps) {
  const words = useWords({ en, zh });
  const [asking, setAsking] = useState(false);
  const [name, setName] = useState('');
  return (
    <div role="group" aria-label={words.folders} className="flex flex-wrap items-center gap-2">
      {['', ...folders].map((each) => (
        <Chip key={each} pressed={each === chosen} onClick={() => open(each)}>
          {each === '' ? null : each === chosen ? (
            <FolderOpen className="size-4" aria-hidden />
          ) : (
            <Folder className="size-4" aria-hidden />
          )}
          {each === '' ? words.all : each}
        </Chip>
      ))}
      <Button
        size="small"
        variant="ghost"
        icon={<FolderPlus className="size-4" aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {words.newFolder}
      </Button>
      <Dialog title={words.newFolder} open={asking} onOpenChange={setAsking}>
        <form
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() === '') return;
            open(name.trim());
            setName('');
            setAsking(false);
          }}
        >
          <Field label={words.folderName} required hint={words.folderHint}>
            {(control) => (
              <TextInput {...control} value={name} onChange={(event) => setName(event.target.value)} />
            )}
          </Field>
          <Button type="submit" variant="primary" className="self-end">
            {words.makeFolder}
          </Button>
        </form>
      </Dialog>
    </div>
  );
}
