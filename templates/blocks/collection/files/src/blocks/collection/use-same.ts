import { useState } from 'react';

/** The value from before as long as it says the same: pages write lists of names anew each time they are drawn. */
export function useSame<Value>(value: Value): Value {
  const text = JSON.stringify(value);
  const [kept, setKept] = useState({ value, text });
  if (kept.text === text) return kept.value;
  setKept({ value, text });
  return value;
}
