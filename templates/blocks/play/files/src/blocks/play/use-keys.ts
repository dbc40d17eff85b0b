import { useEffect, useEffectEvent } from 'react';

/** Keys of the keyboard that do something, outside of fields one types in. */
export function useKeys(press: Readonly<Record<string, () => void>>, release?: (key: string) => void): void {
  const onDown = useEffectEvent((event: KeyboardEvent) => {
    const act = press[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
    event.preventDefault();
    act();
  });
  const onUp = useEffectEvent((event: KeyboardEvent) =>
    release?.(event.key.length === 1 ? event.key.toLowerCase() : event.key),
  );
  useEffect(() => {
    const down = (event: KeyboardEvent) => onDown(event);
    const up = (event: KeyboardEvent) => onUp(event);
    addEventListener('keydown', down);
    addEventListener('keyup', up);
    return () => {
      removeEventListener('keydown', down);
      removeEventListener('keyup', up);
    };
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
