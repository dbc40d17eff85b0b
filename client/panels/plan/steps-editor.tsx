import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { useTranslation } from 'react-i18next';
import type { PlanResource } from '../../../server/contract/plan.ts';
import { AddStep } from './add-step.tsx';
import { StepRow } from './step-row.tsx';
import type { PlanEditing } from './use-plan-edit.ts';

/** The steps, reordered by mouse and keyboard, reworded in place, added between, deleted with undo. */
export function StepsEditor({ resource, editing }: { resource: PlanResource; editing: PlanEditing }) {
  const { t } = useTranslation();
  const { steps } = resource.plan;
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );

  /** `to` is the place in the list without the moved step. */
  const move = (id: string, to: number) => {
    const before = steps.filter((step) => step.id !== id)[to]?.id;
    void editing.edit({ kind: 'move-step', step: id, ...(before === undefined ? {} : { before }) });
  };
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    const to = steps.findIndex((step) => step.id === over?.id);
    if (to >= 0 && active.id !== over?.id) move(String(active.id), to);
  };

  return (
    <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={onDragEnd}>
      <SortableContext items={steps.map((step) => step.id)} strategy={verticalListSortingStrategy}>
        <ol aria-label={t('plan.steps')} className="grid">
          {steps.map((step, index) => (
            <StepRow
              key={step.id}
              step={step}
              number={index + 1}
              checks={resource.order.checks.filter((check) => check.step === step.id)}
              editing={editing}
              onUp={index > 0 ? () => move(step.id, index - 1) : undefined}
              onDown={index < steps.length - 1 ? () => move(step.id, index + 1) : undefined}
            />
          ))}
        </ol>
      </SortableContext>
      <AddStep editing={editing} before={undefined} />
    </DndContext>
  );
}
