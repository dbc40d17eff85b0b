import {
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
  type Announcements,
  type KeyboardCoordinateGetter,
} from '@dnd-kit/core';
import type { en } from './text.ts';

/** Arrow keys go to the middle of the next column in that direction. */
const toNextColumn: KeyboardCoordinateGetter = (event, { context, currentCoordinates }) => {
  const { collisionRect, droppableRects } = context;
  if (!collisionRect || !event.code.startsWith('Arrow')) return undefined;
  event.preventDefault();
  const from = { x: collisionRect.left + collisionRect.width / 2, y: collisionRect.top };
  const ahead = [...droppableRects.values()]
    .map((rect) => ({ x: rect.left + rect.width / 2, y: rect.top, rect }))
    .filter(({ x, y }) => {
      if (event.code === 'ArrowRight') return x > from.x + 10;
      if (event.code === 'ArrowLeft') return x < from.x - 10;
      return event.code === 'ArrowDown' ? y > from.y + 10 : y < from.y - 10;
    })
    .sort((one, other) => distance(one, from) - distance(other, from))[0];
  if (!ahead) return currentCoordinates;
  return { x: ahead.rect.left + 12, y: ahead.rect.top + 48 };
};

function distance(one: { x: number; y: number }, other: { x: number; y: number }): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** Mouse after a few pixels, touch after a short hold so that pages still scroll, and the keyboard. */
export function useMoveSensors() {
  return useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: toNextColumn }),
  );
}

/** What is said to those who do not see a card move. */
export function announcementsFor(
  words: typeof en,
  { title, column }: { title: (id: string) => string; column: (id: string) => string },
): Announcements {
  return {
    onDragStart: ({ active }) => words.drag.lifted(title(String(active.id))),
    onDragOver: ({ active, over }) =>
      over
        ? words.drag.over(title(String(active.id)), column(String(over.id)))
        : words.drag.nowhere(title(String(active.id))),
    onDragEnd: ({ active, over }) =>
      over
        ? words.moved(title(String(active.id)), column(String(over.id)))
        : words.drag.cancelled(title(String(active.id))),
    onDragCancel: ({ active }) => words.drag.cancelled(title(String(active.id))),
  };
}
