import { ListPlus, Plus } from 'lucide-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { access, useChanges, useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, Dialog, EmptyState, LoadState, Notice, showToast } from '../../ui/index.ts';
import { QuestionCard } from './question-card.tsx';
import { QuestionForm, type QuestionValues } from './question-form.tsx';
import { SurveyHead } from './survey-head.tsx';
import { questionsOf, responsesOf, type Question, type SurveyBlockProps } from './survey-type.ts';
import { en, zh } from './text.ts';

/** Where the questions of a survey are written, put in order, and published. */
export function SurveyQuestions({ entity, questions, responses }: SurveyBlockProps) {
  const words = useWords({ en, zh });
  const { id = '' } = useParams();
  const { rows, status, retry } = useRows(entity);
  const asked = questionsOf(id, useRows(questions).rows);
  const given = responsesOf(id, useRows(responses).rows);
  const changes = useChanges(questions);
  const [editing, setEditing] = useState<Question | 'new'>();
  const survey = rows.find((row) => row.id === id);
  const mayChange = survey !== undefined && access.may('update', entity, survey) === 'yes';
  const keep = async (values: QuestionValues) => {
    const kept = { ...values, options: [...values.options] };
    try {
      if (editing === 'new') {
        const place = Math.max(0, ...asked.map((each) => each.place)) + 1;
        await changes.create({ ...kept, survey: id, place });
        showToast({ message: words.questionAdded, tone: 'good' });
      } else if (editing) {
        await changes.update(editing.id, kept);
        showToast({ message: words.questionSaved, tone: 'good' });
      }
      setEditing(undefined);
    } catch {
      showToast({ message: words.notKept, tone: 'bad' });
    }
  };
  const swap = async (one: Question, other: Question | undefined) => {
    if (!other) return;
    await changes.update(one.id, { place: other.place });
    await changes.update(other.id, { place: one.place });
  };
  const adder = (
    <Button
      variant="primary"
      className="self-start"
      icon={<Plus className="size-4" aria-hidden />}
      onClick={() => setEditing('new')}
    >
      {words.addQuestion}
    </Button>
  );
  return (
    <LoadState status={status} retry={retry}>
      {survey && (
        <div className="flex max-w-3xl flex-col gap-5">
          <SurveyHead
            entity={entity}
            survey={survey}
            questions={asked.length}
            responses={given.length}
            here="questions"
          />
          {given.length > 0 && mayChange && <Notice>{words.answersThere}</Notice>}
          {asked.length === 0 ? (
            <EmptyState
              icon={<ListPlus className="size-6" />}
              title={words.noQuestions}
              text={words.noQuestionsHint}
            />
          ) : (
            <ol className="flex flex-col gap-4">
              {asked.map((question, index) => {
                const before = asked[index - 1];
                const after = asked[index + 1];
                return (
                  <li key={question.id}>
                    <QuestionCard
                      question={question}
                      number={index + 1}
                      {...(before ? { onUp: () => void swap(question, before) } : {})}
                      {...(after ? { onDown: () => void swap(question, after) } : {})}
                      onEdit={() => setEditing(question)}
                      onRemove={() => void changes.remove(question.id)}
                    />
                  </li>
                );
              })}
            </ol>
          )}
          {mayChange && adder}
        </div>
      )}
      <Dialog
        open={editing !== undefined}
        onOpenChange={(open) => !open && setEditing(undefined)}
        title={editing === 'new' ? words.newQuestion : words.question}
      >
        <QuestionForm
          question={editing === 'new' ? undefined : editing}
          onSubmit={(values) => void keep(values)}
        />
      </Dialog>
    </LoadState>
  );
}
