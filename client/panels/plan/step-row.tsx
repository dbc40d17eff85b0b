import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { ChevronDown, ChevronUp, GripVertical, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { OrderView, PlanResource } from '../../../server/contract/plan.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { AddStep } from './add-step.tsx';
import { StepChecks } from './step-checks.tsx';
import { StepSentence } from './step-sentence.tsx';
import type { PlanEditing } from './use-plan-edit.ts';

interface StepRowProps {
  step: PlanResource['plan']['steps'][number];
  number: number;
  checks: OrderView['checks'];
  editing: PlanEditing;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
}

/** A step: its sentence, what proves it, and how to move or delete it. */
export function StepRow({ step, number, checks, editing, onUp, onDown }: StepRowProps) {
  const { t } = useTranslation();
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({
      id: step.id,
    });
  return (
    <li
      ref={setNodeRef}
      id={`step-${step.id}`}
      className={`group relative rounded-control bg-surface target:bg-accent-soft ${isDragging ? 'z-10 shadow-float' : ''}`}
      style={{ transform: CSS.Translate.toString(transform), transition: transition }}
    >
      <AddStep editing={editing} before={step.id} />
      <div className="flex items-start gap-2 py-1">
        <button
          type="button"
          ref={setActivatorNodeRef}
          {...attributes}
          {...listeners}
          aria-label={t('plan.drag', { step: step.title })}
          title={t('plan.drag', { step: step.title })}
          className="mt-1 grid size-6 shrink-0 cursor-grab touch-none place-items-center rounded-control text-muted hover:bg-sunken max-md:size-9"
        >
          <GripVertical aria-hidden className="size-4" />
        </button>
        <span
          aria-hidden
          className="mt-1 grid size-6 shrink-0 place-items-center rounded-full bg-sunken text-xs font-semibold"
        >
          {number}
        </span>
        <div className="min-w-0 flex-1">
          <StepSentence step={step} editing={editing} />
          {step.note && <p className="mt-1 text-xs text-waiting">{t('plan.note', { note: step.note })}</p>}
          <StepChecks checks={checks} />
        </div>
        <span className="flex shrink-0 flex-wrap justify-end max-md:max-w-24">
          <IconButton label={t('plan.moveUp', { step: step.title })} disabled={!onUp} onClick={onUp}>
            <ChevronUp aria-hidden className="size-4" />
          </IconButton>
          <IconButton label={t('plan.moveDown', { step: step.title })} disabled={!onDown} onClick={onDown}>
            <ChevronDown aria-hidden className="size-4" />
          </IconButton>
          <IconButton
            label={t('plan.removeStep', { step: step.title })}
            onClick={() => void editing.edit({ kind: 'remove-step', step: step.id, withDependents: false })}
          >
            <Trash2 aria-hidden className="size-4" />
          </IconButton>
        </span>
      </div>
    </li>
  );
}
