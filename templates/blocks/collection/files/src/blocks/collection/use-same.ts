import { useRef } from 'react';

/** The value from before as long as it says the same: pages write lists of names anew each time they are drawn. */
export function useSame<Value>(value: Value): Value {
  const kept = useRef({ value, text: JSON.stringify(value) });
  const text = JSON.stringify(value);
  if (kept.current.text !== text) kept.current = { value, text };
  return kept.current.value;
}
