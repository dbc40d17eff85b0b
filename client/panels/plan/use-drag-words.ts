import type { Announcements, UniqueIdentifier } from '@dnd-kit/core';
import { useTranslation } from 'react-i18next';

/** What is read aloud while a step is moved by keyboard. `titles` in the order shown. */
export function useDragWords(titles: readonly string[]) {
  const { t } = useTranslation();
  const placeOf = (over: { data: { current?: { sortable?: { index?: number } } | undefined } } | null) =>
    (over?.data.current?.sortable?.index ?? 0) + 1;
  const say = (key: 'picked' | 'moved' | 'dropped' | 'cancelled') => (place: number) =>
    t(`plan.dragging.${key}`, { place, of: titles.length });
  const announcements: Announcements = {
    onDragStart: ({ active }: { active: { id: UniqueIdentifier } & Parameters<typeof placeOf>[0] }) =>
      say('picked')(placeOf(active)),
    onDragOver: ({ over }) => say('moved')(placeOf(over)),
    onDragEnd: ({ over }) => say('dropped')(placeOf(over)),
    onDragCancel: () => say('cancelled')(0),
  };
  return { announcements, screenReaderInstructions: { draggable: t('plan.dragging.how') } };
}
