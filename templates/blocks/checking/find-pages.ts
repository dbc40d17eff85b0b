import type { AppSpec } from '../../spec/app-spec.ts';
import type { Page, Placement } from '../../spec/page.ts';

/** The page a placement stands on. */
export function pageOf(placement: Placement, spec: AppSpec): Page | undefined {
  const pages = Object.values(spec.pages);
  return (
    pages.find((page) => Object.values(page.blocks).includes(placement)) ??
    pages.find((page) => isSame(page.blocks[placement.id], placement))
  );
}

/** The page of one row of an entity. */
export function detailPageOf(entity: string, spec: AppSpec): Page | undefined {
  return Object.values(spec.pages).find(
    (page) =>
      page.path.endsWith('/:id') &&
      (page.entity === entity ||
        Object.values(page.blocks).some((block) => block.block === 'detail' && block.entity === entity)),
  );
}

export interface PlacedOnPage {
  page: Page;
  placement: Placement;
}

/** Placements of a kind of block over an entity on pages with an address of their own, those of the menu first. */
export function findPlacements(
  spec: AppSpec,
  wanted: { block: string; entity: string; where?: (placement: Placement) => boolean },
): PlacedOnPage[] {
  return Object.values(spec.pages)
    .filter((page) => !page.path.includes(':'))
    .toSorted((one, other) => Number(!one.menu) - Number(!other.menu))
    .flatMap((page) => Object.values(page.blocks).map((placement) => ({ page, placement })))
    .filter(
      ({ placement }) =>
        placement.block === wanted.block &&
        placement.entity === wanted.entity &&
        (wanted.where?.(placement) ?? true),
    );
}

function isSame(one: Placement | undefined, other: Placement): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other);
}
