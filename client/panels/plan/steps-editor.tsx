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
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanResource } from '../../../server/contract/plan.ts';
import { AddStep } from './add-step.tsx';
import { moveTo } from './move-to.ts';
import { StepRow } from './step-row.tsx';
import { useDragWords } from './use-drag-words.ts';
import type { PlanEditing } from './use-plan-edit.ts';

/** The steps, reordered by mouse and keyboard, reworded in place, added between, deleted with undo. */
export function StepsEditor({ resource, editing }: { resource: PlanResource; editing: PlanEditing }) {
  const { t } = useTranslation();
  /** The order just asked for, shown until the server has answered. */
  const [asked, setAsked] = useState<readonly string[]>();
  const steps = resource.plan.steps;
  const order = asked ?? steps.map((step) => step.id);
  const words = useDragWords(order.map((id) => steps.find((step) => step.id === id)?.title ?? ''));
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );

  const move = async (id: string, to: number) => {
    const moved = moveTo(order, id, to);
    const before = moved[to + 1];
    setAsked(moved);
    await editing.edit({ kind: 'move-step', step: id, ...(before === undefined ? {} : { before }) });
    setAsked((now) => (now === moved ? undefined : now));
  };
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    const to = order.findIndex((id) => id === over?.id);
    if (to >= 0 && active.id !== over?.id) void move(String(active.id), to);
  };

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={words}
      onDragEnd={onDragEnd}
    >
      <SortableContext items={[...order]} strategy={verticalListSortingStrategy}>
        <ol aria-label={t('plan.steps')} className="grid">
          {order.map((id, index) => {
            const step = steps.find((other) => other.id === id);
            if (!step) return null;
            return (
              <StepRow
                key={id}
                step={step}
                number={index + 1}
                checks={resource.order.checks.filter((check) => check.step === id)}
                editing={editing}
                onUp={index > 0 ? () => void move(id, index - 1) : undefined}
                onDown={index < order.length - 1 ? () => void move(id, index + 1) : undefined}
              />
            );
          })}
        </ol>
      </SortableContext>
      <AddStep editing={editing} before={undefined} />
    </DndContext>
  );
}
