import { useEffect, useEffectEvent } from 'react';

export interface Shortcuts {
  undo: () => void;
  redo: () => void;
  remove: () => void;
  duplicate: () => void;
  edit: () => void;
  escape: () => void;
  all: () => void;
  nudge: (x: number, y: number) => void;
  /** Enter on a shape while lines are drawn. */
  isConnecting: boolean;
  connect: () => void;
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Keys of an editor: not while somebody types, and those that buttons need only on the canvas. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { target, key } = event;
    if (
      !(target instanceof Element) ||
      target.closest('input, textarea, select, [role="dialog"], [role="menu"]')
    )
      return;
    const isOnCanvas = target === document.body || target.closest('[data-canvas], main') !== null;
    const isOnButton = target.closest('button, a') !== null;
    const command = event.ctrlKey || event.metaKey;
    const act = (run: () => void) => {
      event.preventDefault();
      run();
    };
    if (!isOnCanvas) return;
    if (command && key.toLowerCase() === 'z') return act(event.shiftKey ? shortcuts.redo : shortcuts.undo);
    if (command && key.toLowerCase() === 'y') return act(shortcuts.redo);
    if (command && key.toLowerCase() === 'd') return act(shortcuts.duplicate);
    if (command && key.toLowerCase() === 'a') return act(shortcuts.all);
    if (key === 'Delete' || key === 'Backspace') return act(shortcuts.remove);
    if (key === 'Escape') return shortcuts.escape();
    const arrow = arrows[key];
    if (isOnButton || command) return;
    if (key === 'Enter' || key === 'F2')
      return act(shortcuts.isConnecting ? shortcuts.connect : shortcuts.edit);
    if (arrow && target.closest('[data-item]')) act(() => shortcuts.nudge(arrow[0] * 8, arrow[1] * 8));
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
