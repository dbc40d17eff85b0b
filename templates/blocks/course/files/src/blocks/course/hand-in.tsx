import { useState, type FormEvent } from 'react';
import { Link, useParams } from 'react-router';
import { fieldOf } from '../../../shared/entity.ts';
import type { Value } from '../../../shared/rows.ts';
import { pathOf } from '../../app/path-of.ts';
import { access, useChanges, useRow, useRows } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import { Button, Card, Field, FieldInput, formatDate, Notice, TextArea } from '../../ui/index.ts';
import { momentNow, ownOf, textOf, type CourseParts } from './parts.ts';
import { scoreOf, wordCount } from './score.ts';
import { SubmissionTable } from './submission-table.tsx';
import { en, zh } from './text.ts';

/** An assignment, the form to hand it in, and what was handed in for its course. */
export function HandIn(parts: CourseParts) {
  const words = useWords({ en, zh });
  const { id } = useParams();
  const { row } = useRow(parts.assignment, id);
  const { rows: courses } = useRows(parts.course);
  const { rows } = useRows(parts.submission);
  const changes = useChanges(parts.submission);
  const [answer, setAnswer] = useState('');
  const [file, setFile] = useState<Value>(null);
  const [problem, setProblem] = useState<string>();
  const [said, setSaid] = useState<string>();
  const [busy, setBusy] = useState(false);
  if (!row) return null;
  const course = courses.find((each) => each.id === row['course']);
  const due = textOf(row, 'dueDate');
  const fileField = fieldOf(parts.submission, 'file');
  const handedIn = ownOf(rows).filter((each) => each['course'] === row['course']);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (answer.trim() === '' && !file) return setProblem(words.answerNeeded);
    if (access.may('create', parts.submission) === 'logIn') return access.askLogIn({ kind: 'other' });
    const { today, now } = momentNow();
    const onTime = due === '' || today <= due.slice(0, 10);
    const score = scoreOf(answer, { onTime, hasFile: Boolean(file) });
    setBusy(true);
    try {
      await changes.create({
        assignment: row.id,
        course: textOf(row, 'course'),
        answer: answer.trim(),
        file,
        handedInOn: now,
        status: 'graded',
        score,
        feedback: words.ruleFeedback(onTime, wordCount(answer)),
      });
      setSaid(words.handedInAs(textOf(row, 'title'), `${score}%`));
      setAnswer('');
      setFile(null);
    } catch {
      setProblem(words.notKept);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="flex flex-col gap-6">
      <Card className="flex flex-col gap-3 p-5 sm:p-6">
        <p className="text-sm text-muted-foreground">
          {course && (
            <Link to={pathOf(parts.course, course) ?? '#'} className="font-medium text-link hover:underline">
              {String(course[parts.course.titleField] ?? '')}
            </Link>
          )}
          {due && ` · ${words.due(formatDate(due, locale))}`}
        </p>
        <p className="max-w-prose leading-relaxed">{textOf(row, 'instructions')}</p>
      </Card>
      <Card className="p-5 sm:p-6">
        <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5">
          <Field label={words.answer} error={problem} required>
            {(control) => (
              <TextArea
                {...control}
                rows={7}
                value={answer}
                onChange={(event) => {
                  setAnswer(event.target.value);
                  setProblem(undefined);
                }}
              />
            )}
          </Field>
          {fileField && (
            <Field label={words.file} hint={words.fileHint}>
              {(control) => (
                <FieldInput field={fileField} value={file} onChange={setFile} control={control} />
              )}
            </Field>
          )}
          <p className="text-sm text-muted-foreground">{words.rule}</p>
          <Button type="submit" variant="primary" busy={busy} className="self-start">
            {words.handIn}
          </Button>
          <div role="status">{said && <Notice tone="good">{said}</Notice>}</div>
        </form>
      </Card>
      <section className="flex flex-col gap-4">
        <h2 className="font-heading text-2xl font-semibold">{words.submissions}</h2>
        {handedIn.length === 0 ? (
          <p className="text-sm text-muted-foreground">{words.noSubmissions}</p>
        ) : (
          <SubmissionTable parts={parts} submissions={handedIn} />
        )}
      </section>
    </div>
  );
}
