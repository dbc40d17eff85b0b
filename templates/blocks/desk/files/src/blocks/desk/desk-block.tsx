import { useId } from 'react';
import { useMenu } from '../../app/use-menu.ts';
import { DeskCard, type DeskItem } from './desk-card.tsx';
import { DeskLink } from './desk-link.tsx';

export interface DeskBlockProps {
  title: string;
  items: readonly DeskItem[];
}

const most = 6;

/** Everything there is to go to, with what is new there. */
export function DeskBlock({ title, items }: DeskBlockProps) {
  const id = useId();
  // What is not for everybody is in the menu of those it is for.
  const open = new Set(useMenu().map(({ path }) => path));
  const shown = items.filter(({ path }) => open.has(path));
  // Each thing has one card, and no more than are taken in at a glance; all other places are links.
  const lists = shown
    .filter(({ entity }, place) => entity && shown.findIndex((item) => item.entity === entity) === place)
    .slice(0, most);
  const others = shown.filter((item) => !lists.includes(item));
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4">
      <h2 id={id} className="font-heading text-xl font-semibold tracking-tight">
        {title}
      </h2>
      {lists.length > 0 && (
        <ul
          className={`grid gap-4 ${lists.length === 1 ? '' : 'sm:grid-cols-2'} ${lists.length % 4 === 0 ? 'xl:grid-cols-4' : lists.length < 3 ? '' : 'xl:grid-cols-3'}`}
        >
          {lists.map((item) => (
            <li key={item.path} className="min-w-0">
              <DeskCard item={item} alone={lists.length === 1} />
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {others.map((item) => (
            <li key={item.path} className="min-w-0">
              <DeskLink item={item} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
