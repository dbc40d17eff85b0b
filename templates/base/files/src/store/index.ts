export { access } from './access.ts';
export { useAction } from './use-action.ts';
export { useFresh } from './use-fresh.ts';
export { useChanges } from './use-changes.ts';
export { useRow } from './use-row.ts';
export { useRows } from './use-rows.ts';
export { useSamples } from './use-samples.ts';
export type { Status } from './store-type.ts';
