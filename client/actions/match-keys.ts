type Pressed = Pick<KeyboardEvent, 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/**
 * Whether the keys held together are the ones named, such as `Alt+Shift+P`. Keys are taken by their place on the
 * keyboard: with Alt held the character differs from layout to layout.
 */
export function matchesKeys(event: Pressed, keys: string): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const code = /^\d$/.test(key) ? `Digit${key}` : key.length === 1 ? `Key${key}` : key;
  return (
    event.code === code &&
    event.altKey === parts.includes('Alt') &&
    event.shiftKey === parts.includes('Shift') &&
    event.ctrlKey === parts.includes('Ctrl') &&
    !event.metaKey
  );
}

/** Keys as they are printed: `Alt+Period` is `Alt .` */
export function sayKeys(keys: string): string {
  return keys.replace('Period', '.').replaceAll('+', ' ');
}
