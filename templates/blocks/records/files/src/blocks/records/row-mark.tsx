import { lazy, Suspense } from 'react';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { aboutRow } from './about-row.ts';
import { chancesOf } from './scenes/tints.ts';
import { titleText } from './title-text.ts';

const Sign = lazy(() => import('./scenes/sign.tsx'));
const colours = 6;

/** A small sign beside a title: what the row is about, or its initials, in the colour of its kind. */
export function RowMark({ entity, row }: { entity: EntityDefinition; row: Row }) {
  const text = titleText(entity, row);
  const about = aboutRow(entity, row);
  const place = 1 + Math.floor(chancesOf(about[0] ?? text)(3) * colours);
  const colour = `var(--chart-${place})`;
  return (
    <span
      aria-hidden
      className="flex size-11 shrink-0 items-center justify-center rounded-control font-heading text-sm font-semibold"
      style={{
        background: `color-mix(in oklab, ${colour} 16%, var(--card))`,
        color: `color-mix(in oklab, ${colour} 62%, var(--card-foreground))`,
      }}
    >
      <Suspense>
        <Sign text={text} about={about} icon={entity.icon} />
      </Suspense>
    </span>
  );
}
