import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanResource } from '../../../server/contract/plan.ts';
import type { PlanEditing } from './use-plan-edit.ts';

type Question = PlanResource['plan']['questions'][number];

/** A question whose default is already in the plan; answering changes the plan at once. */
export function PlanQuestion({ question, editing }: { question: Question; editing: PlanEditing }) {
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
    </fieldset>
  );
}
