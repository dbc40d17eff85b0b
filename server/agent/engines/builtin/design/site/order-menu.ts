import type { EntityDraft, StepDraft } from '../app-draft.ts';

const later = 600;

/** On a site the menu has what everybody reads first, then what is one's own: the cart, orders, bookings. */
export function orderMenu(steps: readonly StepDraft[], entities: readonly EntityDraft[]): void {
  const operations = steps.flatMap((step) => step.operations);
  const shared = new Set(entities.filter(({ head }) => head.ownership !== 'own').map(({ head }) => head.id));
  const read = new Set(
    operations.flatMap((each) =>
      each.kind === 'put-block' &&
      (each.block.entity === undefined ? each.block.block !== 'cart' : shared.has(each.block.entity))
        ? each.page
        : [],
    ),
  );
  for (const operation of operations) {
    if (operation.kind !== 'put-page' || !operation.page.menu || read.has(operation.page.id)) continue;
    const { menu } = operation.page;
    if (/^(?:contacts?|联系.*)$/i.test(menu.label) || menu.order >= later) continue;
    operation.page = { ...operation.page, menu: { ...menu, order: menu.order + later } };
  }
}
