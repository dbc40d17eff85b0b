import { clock } from './clock.ts';
import { adopted, later, needs, petKinds, type Pet } from './pet-state.ts';

const keyOf = (name: string) => `pet-${name}`;

/** The pet that lives in this browser, as it is by now. */
export function keptPet(name: string): Pet | undefined {
  const now = clock();
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null');
    return isPet(kept) ? later({ ...adopted(kept.kind, kept.name, now), ...kept }, now) : undefined;
  } catch {
    return undefined;
  }
}

function isPet(kept: unknown): kept is Pet {
  if (typeof kept !== 'object' || kept === null || !('kind' in kept) || !('needs' in kept)) return false;
  const held = kept.needs;
  return (
    petKinds.some((kind) => kind === kept.kind) &&
    typeof held === 'object' &&
    held !== null &&
    needs.every((need) => need in held)
  );
}

export function keepPet(name: string, pet: Pet): void {
  localStorage.setItem(keyOf(name), JSON.stringify(pet));
}
