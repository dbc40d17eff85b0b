import type { Access } from '../../../../../templates/spec/entity.ts';
import type { Page } from '../../../../../templates/spec/page.ts';
import type { OperationInput } from './app-draft.ts';
import type { EntityRights } from './permissions.ts';

export type Rights = ReadonlyMap<string, EntityRights>;

/** Whether a page keeps to one's own rows, also for those who may see all. */
export function isMine({ blocks }: Page): boolean {
  return Object.values(blocks).some(({ properties }) => properties['mine'] === true);
}

/** Those who apply follow their own applications; the list of all is for those who choose. */
export function chosenFrom(page: Page, shown: readonly string[], rightsOf: Rights): Access[] | undefined {
  const rights = rightsOf.get('candidate');
  if (rights?.standing !== 'own' || !shown.includes('candidate')) return undefined;
  return isMine(page) ? rights.makers.map((id): Access => `role:${id}`) : rights.permissions.update;
}

/** What was sold is for those who sell. */
export function sellersOf(shown: readonly string[], rightsOf: Rights): Access[] | undefined {
  const rights = rightsOf.get('soldItem');
  if (!rights || !shown.every((id) => id === 'soldItem')) return undefined;
  return [...rights.makers.map((id) => `role:${id}` as const), ...rights.permissions.remove.slice(1)];
}

/** What only some may read is a page of theirs. */
export function onlyRoles(shown: readonly string[], rightsOf: Rights): Access[] | undefined {
  const read = shown.flatMap((id) => rightsOf.get(id)?.permissions.read ?? ['signedIn' as const]);
  return read.length > 0 && read.every((access) => access.startsWith('role:'))
    ? [...new Set(read)]
    : undefined;
}

/** What everybody did is for those who see the rows of all. */
export function forThoseWhoSee(page: Page, rightsOf: Rights): OperationInput[] {
  const [entity] = Object.values(page.blocks).flatMap((block) => block.entity ?? []);
  const read = rightsOf.get(entity ?? '')?.permissions.read ?? [];
  const who = read.filter((access) => access.startsWith('role:'));
  return who.length === 0 ? [] : [{ kind: 'change-page', page: page.id, changes: { who } }];
}
