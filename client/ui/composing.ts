import type { KeyboardEvent } from 'react';

/** Enter that means "send": not Shift+Enter, and not the Enter that ends a word in an input method. */
export function isSendKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing && event.keyCode !== 229;
}
