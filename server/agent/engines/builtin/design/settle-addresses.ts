import type { StepDraft } from './app-draft.ts';

/** Two parts of an idea may lead to pages of one address: the later page gets a number, `/lessons-2/:id`. */
export function settleAddresses(steps: readonly StepDraft[]): void {
  const owners = new Map<string, string>();
  for (const operation of steps.flatMap(({ operations }) => operations)) {
    if (operation.kind !== 'put-page') continue;
    const { page } = operation;
    const isTaken = (path: string) => (owners.get(path) ?? page.id) !== page.id;
    for (let count = 2, { path } = page; isTaken(page.path); count += 1) page.path = numbered(path, count);
    owners.set(page.path, page.id);
  }
}

function numbered(path: string, count: number): string {
  const [, first = '', rest = ''] = /^\/([^/]*)(.*)$/.exec(path) ?? [];
  return `/${first === '' ? 'home' : first}-${count}${rest}`;
}
