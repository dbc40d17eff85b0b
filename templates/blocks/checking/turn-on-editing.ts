import type { AppSpec } from '../../spec/app-spec.ts';
import type { CheckStep } from '../../spec/check.ts';
import { appWords } from './words.ts';

/** Steps that turn editing on, where what the check adds is hidden from visitors until then. */
export function turnOnEditing(steps: readonly CheckStep[], spec: AppSpec): CheckStep[] {
  const words = appWords(spec);
  const hidden = new Set(
    Object.values(spec.entities)
      .filter(({ editing }) => editing === 'switch')
      .map(({ singular }) => words.add(singular)),
  );
  const edits = steps.some(
    (step) => step.kind === 'click' && step.on.role === 'button' && hidden.has(step.on.name ?? ''),
  );
  if (!edits) return [];
  return [
    { kind: 'goto', path: '/' },
    { kind: 'click', on: { role: 'button', name: words.editSite, exact: true } },
    { kind: 'expectThing', thing: { role: 'button', name: words.stopEditing, exact: true } },
  ];
}
