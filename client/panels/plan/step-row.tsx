import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { ChevronDown, ChevronRight, ChevronUp, GripVertical, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrderView, PlanResource } from '../../../server/contract/plan.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { AddStep } from './add-step.tsx';
import { StepChecks } from './step-checks.tsx';
import { stepPlace } from './step-field.ts';
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
  const [open, setOpen] = useState(false);
  const checksId = useId();
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id: step.id });
  const { title } = step;
  return (
    <li
      ref={setNodeRef}
      id={stepPlace(step.id)}
      className={`relative rounded-control bg-surface ${isDragging ? 'z-10 shadow-float' : ''}`}
      style={{ transform: CSS.Translate.toString(transform), transition: transition }}
    >
      <AddStep editing={editing} before={step.id} />
      <div className="flex items-start gap-1.5 py-1">
        <button
          type="button"
          ref={setActivatorNodeRef}
          {...attributes}
          {...listeners}
          aria-label={t('plan.drag', { step: title })}
          title={t('plan.drag', { step: title })}
          className="-ml-2 grid size-6 shrink-0 cursor-grab touch-none place-items-center rounded-control text-line-strong hover:bg-sunken hover:text-ink max-md:size-11 max-md:-mr-2"
        >
          <GripVertical aria-hidden className="size-4" />
        </button>
        <span
          aria-hidden
          className="grid size-6 shrink-0 place-items-center rounded-full bg-accent-soft text-xs font-semibold text-accent-ink max-md:mt-2.5"
        >
          {number}
        </span>
        <div className="min-w-0 flex-1 pl-1 max-md:pt-2.5">
          <StepSentence step={step} editing={editing} />
          {step.note && <p className="mt-1 text-xs text-waiting">{t('plan.note', { note: step.note })}</p>}
          <div className="flex flex-wrap items-center">
            {checks.length > 0 && (
              <button
                type="button"
                aria-expanded={open}
                aria-controls={checksId}
                className="inline-flex min-h-8 items-center gap-1 text-xs text-muted hover:text-ink max-md:min-h-11"
                onClick={() => setOpen(!open)}
              >
                <ChevronRight aria-hidden className={`size-3.5 ${open ? 'rotate-90' : ''}`} />
                {t('plan.checks', { count: checks.length })}
              </button>
            )}
            <span className="ml-auto flex">
              <IconButton label={t('plan.moveUp', { step: title })} disabled={!onUp} onClick={onUp}>
                <ChevronUp aria-hidden className="size-4" />
              </IconButton>
              <IconButton label={t('plan.moveDown', { step: title })} disabled={!onDown} onClick={onDown}>
                <ChevronDown aria-hidden className="size-4" />
              </IconButton>
              <IconButton
                label={t('plan.removeStep', { step: title })}
                onClick={() =>
                  void editing.edit({ kind: 'remove-step', step: step.id, withDependents: false })
                }
              >
                <Trash2 aria-hidden className="size-4" />
              </IconButton>
            </span>
          </div>
          <div id={checksId} hidden={!open}>
            <StepChecks checks={checks} />
          </div>
        </div>
      </div>
    </li>
  );
}
