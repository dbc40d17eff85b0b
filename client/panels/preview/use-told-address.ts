import { useEffect, useEffectEvent, type RefObject } from 'react';
import { z } from 'zod';

const told = z.object({
  kind: z.literal('address'),
  path: z
    .string()
    .max(2000)
    .regex(/^\/(?!\/)/),
});

/** Listens to the app in a frame, which tells the address it shows. Whatever else is posted, or by others, is not heard. */
export function useToldAddress(
  frame: RefObject<HTMLIFrameElement | null>,
  onAddress: (path: string) => void,
): void {
  const hear = useEffectEvent((event: MessageEvent) => {
    const shown = frame.current;
    if (!shown || event.source !== shown.contentWindow || event.origin !== new URL(shown.src).origin) return;
    const message = told.safeParse(event.data);
    if (message.success) onAddress(message.data.path);
  });
  useEffect(() => {
    const listen = (event: MessageEvent) => hear(event);
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, []);
}
