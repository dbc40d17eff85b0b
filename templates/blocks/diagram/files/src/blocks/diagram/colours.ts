/** Colours offered beside those of the app, in the order of their names in `text.ts`. */
export const colours: readonly string[] = [
  '#ffffff',
  '#fde68a',
  '#fdba74',
  '#f87171',
  '#f9a8d4',
  '#c4b5fd',
  '#93c5fd',
  '#5eead4',
  '#86efac',
  '#94a3b8',
  '#1f2937',
];
