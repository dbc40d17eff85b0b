import { useState, type FormEvent } from 'react';
import { moment } from '../../../shared/dates.ts';
import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Value } from '../../../shared/rows.ts';
import { access, useChanges } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, Card, Field, FieldInput, TextArea, TextInput } from '../../ui/index.ts';
import type { RemarksBlockProps } from './remarks-block.tsx';
import { en, zh } from './text.ts';
import { saidHere, wordsOf } from './words-of.ts';

type Problems = Partial<Record<'content' | 'rating' | 'name', string>>;

/** The form to comment on a row, or to rate it. */
export function RemarkForm({ entity, row, ...props }: RemarksBlockProps & { row: string }) {
  const words = useWords({ en, zh });
  const changes = useChanges(entity);
  const [content, setContent] = useState('');
  const [rating, setRating] = useState<Value>(null);
  const [name, setName] = useState('');
  const [problems, setProblems] = useState<Problems>({});
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState(false);
  const ratingField = props.rating === undefined ? undefined : fieldOf(entity, props.rating);
  const { person } = access;
  const of = wordsOf(words, saidHere(props));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found: Problems = {
      ...(ratingField && !rating ? { rating: words.ratingNeeded } : {}),
      ...(content.trim() === '' ? { content: words.contentNeeded } : {}),
      ...(!person && access.may('create', entity) === 'yes' && name.trim() === ''
        ? { name: words.nameNeeded }
        : {}),
    };
    setProblems(found);
    setSent(false);
    if (Object.keys(found).length > 0) return;
    if (access.may('create', entity) === 'logIn')
      return access.askLogIn({ kind: 'create', entity: entity.id, initial: valuesNow() });
    setBusy(true);
    try {
      await changes.create(valuesNow());
      setContent('');
      setRating(null);
      setSent(true);
    } catch {
      setProblems({ content: words.notKept });
    } finally {
      setBusy(false);
    }
  };
  const valuesNow = (): Record<string, Value> => ({
    [props.target]: row,
    [props.content]: content.trim(),
    ...(props.rating ? { [props.rating]: rating } : {}),
    [props.who]: person?.name ?? name.trim(),
    [props.on]: dateOf(entity, props.on),
  });
  return (
    <Card className="p-5 sm:p-6">
      <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5">
        {ratingField && (
          <Field label={words.rating} required error={problems.rating}>
            {(control) => (
              <FieldInput field={ratingField} value={rating} onChange={setRating} control={control} />
            )}
          </Field>
        )}
        <Field label={of.label} required error={problems.content}>
          {(control) => (
            <TextArea
              {...control}
              rows={3}
              value={content}
              onChange={(event) => setContent(event.target.value)}
            />
          )}
        </Field>
        {!person && access.may('create', entity) === 'yes' && (
          <Field label={words.name} required error={problems.name}>
            {(control) => (
              <TextInput
                {...control}
                autoComplete="name"
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
            )}
          </Field>
        )}
        <div className="flex flex-wrap items-center gap-4">
          <Button type="submit" variant="primary" busy={busy}>
            {of.send}
          </Button>
          <p role="status" className="text-sm font-medium text-good">
            {sent && words.sent}
          </p>
        </div>
      </form>
    </Card>
  );
}

function dateOf(entity: EntityDefinition, field: string): string {
  const { today, now } = moment(new Date());
  return fieldOf(entity, field)?.type === 'dateTime' ? now : today;
}
