/** Calls back while a pointer that is down moves, and once when it is lifted or taken away. */
export function followPointer(
  first: { pointerId: number },
  { move, end }: { move: (event: PointerEvent) => void; end: (event: PointerEvent, isDone: boolean) => void },
): void {
  const stop = new AbortController();
  const { signal } = stop;
  const isSame = (event: PointerEvent) => event.pointerId === first.pointerId;
  window.addEventListener('pointermove', (event) => isSame(event) && move(event), { signal });
  for (const kind of ['pointerup', 'pointercancel'] as const)
    window.addEventListener(
      kind,
      (event) => {
        if (!isSame(event)) return;
        stop.abort();
        end(event, kind === 'pointerup');
      },
      { signal },
    );
}
