import { useState, type FormEvent } from 'react';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { useChanges } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, Field, showToast, TextArea, TextInput } from '../../ui/index.ts';
import { en, zh } from './text.ts';

export interface SurveyFormProps {
  entity: EntityDefinition;
  row: Row | undefined;
  onDone: (row: Row) => void;
}

/** What a survey is called and about, and how long it is open. */
export function SurveyForm({ entity, row, onDone }: SurveyFormProps) {
  const words = useWords({ en, zh });
  const changes = useChanges(entity);
  const [title, setTitle] = useState(String(row?.['title'] ?? ''));
  const [description, setDescription] = useState(String(row?.['description'] ?? ''));
  const [endDate, setEndDate] = useState(String(row?.['endDate'] ?? ''));
  const [tried, setTried] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (title.trim() === '') return;
    const values = {
      title: title.trim(),
      description: description.trim(),
      endDate: endDate === '' ? null : endDate,
    };
    try {
      if (row) {
        await changes.update(row.id, values);
        showToast({ message: words.saved(values.title), tone: 'good' });
        onDone(row);
      } else {
        const made = await changes.create({ ...values, status: 'draft' });
        showToast({ message: words.created(values.title), tone: 'good' });
        onDone(made);
      }
    } catch {
      showToast({ message: words.notKept, tone: 'bad' });
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="flex flex-col gap-4">
      <Field label={words.title} required {...(tried && title.trim() === '' ? { error: words.missing } : {})}>
        {(control) => (
          <TextInput {...control} value={title} onChange={(event) => setTitle(event.target.value)} />
        )}
      </Field>
      <Field label={words.description}>
        {(control) => (
          <TextArea
            {...control}
            rows={3}
            value={description}
            onChange={(event) => setDescription(event.target.value)}
          />
        )}
      </Field>
      <Field label={words.endDate}>
        {(control) => (
          <TextInput
            {...control}
            type="date"
            value={endDate}
            onChange={(event) => setEndDate(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" variant="primary">
        {row ? words.save : words.create(entity.singular)}
      </Button>
    </form>
  );
}
