import { Plus, X } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useWords } from '../../text/index.ts';
import { Button, Checkbox, Field, IconButton, Select, TextInput } from '../../ui/index.ts';
import { questionKinds, type Question, type QuestionKind } from './survey-type.ts';
import { en, zh } from './text.ts';

export interface QuestionValues {
  title: string;
  kind: QuestionKind;
  options: readonly string[];
  required: boolean;
}

export interface QuestionFormProps {
  question: Question | undefined;
  onSubmit: (values: QuestionValues) => void;
}

/** A question: its text, its kind, and its options where it has some. */
export function QuestionForm({ question, onSubmit }: QuestionFormProps) {
  const words = useWords({ en, zh });
  const [title, setTitle] = useState(question?.title ?? '');
  const [kind, setKind] = useState<QuestionKind>(question?.kind ?? 'single');
  const [options, setOptions] = useState<readonly string[]>(
    question && question.options.length > 0 ? question.options : ['', ''],
  );
  const [required, setRequired] = useState(question?.required ?? true);
  const [tried, setTried] = useState(false);
  const chooses = kind === 'single' || kind === 'multiple';
  const given = [...new Set(options.map((option) => option.trim()).filter((option) => option !== ''))];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (title.trim() === '' || (chooses && given.length < 2)) return;
    onSubmit({ title: title.trim(), kind, options: chooses ? given : [], required });
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <Field
        label={words.question}
        required
        {...(tried && title.trim() === '' ? { error: words.missing } : {})}
      >
        {(control) => (
          <TextInput {...control} value={title} onChange={(event) => setTitle(event.target.value)} />
        )}
      </Field>
      <Field label={words.kind} required>
        {(control) => (
          <Select
            {...control}
            value={kind}
            onChange={(next) => setKind(questionKinds.find((each) => each === next) ?? 'single')}
            options={questionKinds.map((id) => ({ id, label: words.kinds[id] }))}
          />
        )}
      </Field>
      {chooses &&
        options.map((option, index) => (
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
      {chooses && options.length < 12 && (
        <Button
          className="self-start"
          size="small"
          icon={<Plus className="size-4" aria-hidden />}
          onClick={() => setOptions([...options, ''])}
        >
          {words.addOption}
        </Button>
      )}
      <Checkbox label={words.required} checked={required} onChange={setRequired} />
      <Button type="submit" variant="primary">
        {question ? words.save : words.addQuestion}
      </Button>
    </form>
  );
}
