import { Plus, X } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { useChanges } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, Field, IconButton, showToast, TextArea, TextInput } from '../../ui/index.ts';
import { pollOf } from './count-votes.ts';
import { en, zh } from './text.ts';

/** A new question with its options, or one that is changed. */
export function PollForm({
  entity,
  row,
  onDone,
}: {
  entity: EntityDefinition;
  row: Row | undefined;
  onDone: () => void;
}) {
  const words = useWords({ en, zh });
  const changes = useChanges(entity);
  const before = row && pollOf(row, []);
  const [title, setTitle] = useState(before?.title ?? '');
  const [description, setDescription] = useState(before?.description ?? '');
  const [endDate, setEndDate] = useState(before?.endDate ?? '');
  const [options, setOptions] = useState<readonly string[]>(before?.options ?? ['', '']);
  const [tried, setTried] = useState(false);
  const given = [...new Set(options.map((option) => option.trim()).filter((option) => option !== ''))];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (title.trim() === '' || given.length < 2) return;
    const values = {
      title: title.trim(),
      description: description.trim(),
      options: given,
      endDate: endDate === '' ? null : endDate,
    };
    try {
      if (row) await changes.update(row.id, values);
      else await changes.create(values);
      showToast({ message: (row ? words.saved : words.created)(values.title), tone: 'good' });
      onDone();
    } catch {
      showToast({ message: words.notKept, tone: 'bad' });
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="flex flex-col gap-4">
      <Field
        label={words.question}
        required
        {...(tried && title.trim() === '' ? { error: words.missing } : {})}
      >
        {(control) => (
          <TextInput {...control} value={title} onChange={(event) => setTitle(event.target.value)} />
        )}
      </Field>
      <Field label={words.description}>
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            value={description}
            onChange={(event) => setDescription(event.target.value)}
          />
        )}
      </Field>
      {options.map((option, index) => (
        <Field
          key={index}
          label={words.option(index + 1)}
          required={index < 2}
          {...(tried && given.length < 2 && index < 2 ? { error: words.twoOptions } : {})}
        >
          {(control) => (
            <span className="flex gap-2">
              <TextInput
                {...control}
                value={option}
                onChange={(event) =>
                  setOptions(options.map((each, at) => (at === index ? event.target.value : each)))
                }
              />
              {options.length > 2 && (
                <IconButton
                  label={words.removeOption(index + 1)}
                  icon={<X className="size-4" />}
                  onClick={() => setOptions(options.filter((_, at) => at !== index))}
                />
              )}
            </span>
          )}
        </Field>
      ))}
      {options.length < 10 && (
        <Button
          className="self-start"
          size="small"
          icon={<Plus className="size-4" aria-hidden />}
          onClick={() => setOptions([...options, ''])}
        >
          {words.addOption}
        </Button>
      )}
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
