import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanResource } from '../../../server/contract/plan.ts';
import { Button } from '../../ui/button.tsx';
import type { PlanEditing } from './use-plan-edit.ts';

type Question = PlanResource['plan']['questions'][number];

interface PlanQuestionProps {
  question: Question;
  editing: PlanEditing;
  /** Whether it can be answered in other words than those offered. */
  open: boolean;
}

/** A question whose default is already in the plan; answering changes the plan at once. */
export function PlanQuestion({ question, editing, open }: PlanQuestionProps) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset className="mt-3 rounded-control border border-line p-3">
      <legend className="px-1 text-xs text-muted">{t('plan.question')}</legend>
      <p className="text-sm font-medium">{question.text}</p>
      <div className="mt-2 flex flex-wrap gap-x-4 gap-y-1">
        {question.choices.map((choice) => (
          <label key={choice} className="flex min-h-8 items-center gap-2 text-sm max-md:min-h-11">
            <input
              type="radio"
              name={name}
              className="accent-accent"
              checked={choice === question.chosen}
              onChange={() => void editing.edit({ kind: 'answer', question: question.id, choice })}
            />
            {choice}
          </label>
        ))}
      </div>
      {open && <OwnAnswer question={question} editing={editing} />}
    </fieldset>
  );
}

/** An answer in the person's own words. */
function OwnAnswer({ question, editing }: Omit<PlanQuestionProps, 'open'>) {
  const { t } = useTranslation();
  const given = question.choices.includes(question.chosen) ? '' : question.chosen;
  const [text, setText] = useState(given);
  const answer = text.trim();
  return (
    <form
      className="mt-2 flex gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (answer !== '') void editing.edit({ kind: 'answer', question: question.id, choice: answer });
      }}
    >
      <input
        aria-label={t('plan.ownAnswer')}
        placeholder={t('plan.ownAnswer')}
        maxLength={200}
        className="h-9 min-w-0 flex-1 rounded-control border border-line-strong bg-surface px-2.5 text-sm focus:border-accent focus:outline-none max-md:h-11"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" disabled={answer === '' || answer === given}>
        {t('plan.giveAnswer')}
      </Button>
    </form>
  );
}
