import { CircleCheck } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { Link, useParams } from 'react-router';
import { moment } from '../../../shared/dates.ts';
import type { Row } from '../../../shared/rows.ts';
import { access, useChanges, useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, Card, EmptyState, LoadState, Notice, showToast } from '../../ui/index.ts';
import { QuestionInput } from './question-input.tsx';
import { SurveyHead } from './survey-head.tsx';
import { questionsOf, responsesOf, statusOf, type Answers, type SurveyBlockProps } from './survey-type.ts';
import { en, zh } from './text.ts';

/** A survey to be filled in. */
export function SurveyFill({ entity, questions, responses }: SurveyBlockProps) {
  const words = useWords({ en, zh });
  const { id = '' } = useParams();
  const { rows, status, retry } = useRows(entity);
  const asked = questionsOf(id, useRows(questions).rows);
  const given = responsesOf(id, useRows(responses).rows);
  const changes = useChanges(responses);
  const [answers, setAnswers] = useState<Answers>({});
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<Row>();
  const survey = rows.find((row) => row.id === id);
  if (!survey)
    return (
      <LoadState status={status} retry={retry}>
        <EmptyState title={words.gone} />
      </LoadState>
    );
  const missing = asked.filter((question) => question.required && (answers[question.id] ?? []).length === 0);
  const state = statusOf(survey);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing.length > 0) return showToast({ message: words.unanswered(missing.length), tone: 'bad' });
    if (access.may('create', responses) === 'logIn') return access.askLogIn({ kind: 'other' });
    setBusy(true);
    try {
      const number = `R-${1001 + given.length}`;
      setDone(await changes.create({ survey: id, number, answers: JSON.stringify(answers), at: rightNow() }));
      setAnswers({});
      setTried(false);
    } catch {
      showToast({ message: words.notKept, tone: 'bad' });
    }
    return setBusy(false);
  };
  return (
    <div className="flex max-w-3xl flex-col gap-5">
      <SurveyHead
        entity={entity}
        survey={survey}
        questions={asked.length}
        responses={given.length}
        here="fill"
      />
      {String(survey['description'] ?? '') !== '' && <p>{String(survey['description'])}</p>}
      {state !== 'open' && <Notice>{state === 'draft' ? words.isDraft : words.isClosed}</Notice>}
      {done ? (
        <Card className="flex flex-col items-start gap-3 p-6">
          <p role="status" className="flex items-center gap-2 font-heading text-lg font-semibold">
            <CircleCheck className="size-5 text-good" aria-hidden />
            {words.thanks}
          </p>
          <p className="text-muted-foreground">{words.thanksNumber(String(done['number'] ?? ''))}</p>
          <div className="flex flex-wrap gap-3">
            <Button asChild variant="primary">
              <Link to="results" relative="path">
                {words.seeResults}
              </Link>
            </Button>
            <Button onClick={() => setDone(undefined)}>{words.again}</Button>
          </div>
        </Card>
      ) : asked.length === 0 ? (
        <EmptyState title={words.noQuestions} />
      ) : (
        <form onSubmit={(event) => void submit(event)} noValidate className="flex flex-col gap-4">
          {asked.map((question, index) => (
            <Card key={question.id} className="p-5">
              <QuestionInput
                question={question}
                number={index + 1}
                given={answers[question.id] ?? []}
                isMissing={tried && missing.includes(question)}
                onAnswer={(next) => setAnswers({ ...answers, [question.id]: next })}
              />
            </Card>
          ))}
          {state === 'open' && (
            <div className="flex flex-wrap items-center gap-4">
              <Button type="submit" variant="primary" size="large" busy={busy}>
                {words.submit}
              </Button>
              <p className="text-sm text-muted-foreground">{words.withoutName}</p>
            </div>
          )}
        </form>
      )}
    </div>
  );
}

function rightNow(): string {
  return moment(new Date()).now;
}
