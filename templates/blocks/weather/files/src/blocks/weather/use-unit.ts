import { useState } from 'react';
import type { Unit } from './forecast.ts';

const key = 'temperature-unit';

/** Celsius or Fahrenheit, remembered in this browser. */
export function useUnit(): [Unit, (unit: Unit) => void] {
  const [unit, setUnit] = useState<Unit>(() => (localStorage.getItem(key) === 'f' ? 'f' : 'c'));
  return [
    unit,
    (next) => {
      localStorage.setItem(key, next);
      setUnit(next);
    },
  ];
}
