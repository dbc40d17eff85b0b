import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanResource } from '../../../server/contract/plan.ts';
import { isSendKey } from '../../ui/composing.ts';
import { stepField } from './step-field.ts';
import type { PlanEditing } from './use-plan-edit.ts';

interface StepSentenceProps {
  step: PlanResource['plan']['steps'][number];
  editing: PlanEditing;
}

/** What a step does, reworded in place: Enter or leaving keeps it, Escape does not. */
export function StepSentence({ step, editing }: StepSentenceProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string>();
  const keep = () => {
    const sentence = typed?.trim();
    setTyped(undefined);
    if (sentence && sentence !== step.sentence)
      void editing.edit({ kind: 'reword-step', step: step.id, sentence });
  };
  return (
    <>
      <span className="block pt-0.5 text-sm font-semibold break-words">{step.title}</span>
      <textarea
        id={stepField(step.id)}
        aria-label={t('plan.reword', { step: step.title })}
        rows={1}
        maxLength={600}
        className="-mx-1.5 mt-0.5 field-sizing-content block w-[calc(100%+12px)] resize-none rounded-control border border-transparent bg-transparent px-1.5 py-0.5 text-sm leading-normal text-muted hover:border-line-strong focus:border-accent focus:text-ink focus:outline-none"
        value={typed ?? step.sentence}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setTyped(undefined);
          if (!isSendKey(event)) return;
          event.preventDefault();
          event.currentTarget.blur();
        }}
      />
    </>
  );
}
