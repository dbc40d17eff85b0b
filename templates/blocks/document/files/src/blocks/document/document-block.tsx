import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { access, useRow } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, Card } from '../../ui/index.ts';
import { countWords } from './markdown.ts';
import { Rendered } from './rendered.tsx';
import { en, zh } from './text.ts';
import { Writer } from './writer.tsx';

export interface DocumentBlockProps {
  entity: EntityDefinition;
  /** The field of the text. */
  body: string;
}

/** The text of the row that the address names: to be read, and to be written with headings, lists and links. */
export function DocumentBlock({ entity, body }: DocumentBlockProps) {
  const words = useWords({ en, zh });
  const { id } = useParams();
  const { row } = useRow(entity, id);
  const [isEditing, setEditing] = useState(false);
  if (!row) return null;
  const text = String(row[body] ?? '');
  const answer = access.may('update', entity, row);
  const open = () => (answer === 'logIn' ? access.askLogIn({ kind: 'other' }) : setEditing(true));
  if (isEditing && answer === 'yes')
    return <Writer key={row.id} entity={entity} body={body} row={row} close={() => setEditing(false)} />;
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-wrap items-center gap-3">
        {answer !== 'no' && (
          <Button variant="primary" icon={<Pencil className="size-4" aria-hidden />} onClick={open}>
            {words.edit}
          </Button>
        )}
        <span className="text-sm text-muted-foreground">{words.words(countWords(text))}</span>
      </div>
      <Card className="px-6 py-8 sm:px-12">
        {text.trim() === '' ? (
          <p className="text-muted-foreground">{words.empty}</p>
        ) : (
          <Rendered text={text} />
        )}
      </Card>
    </div>
  );
}
