import { Scene } from '../records/scenes/scene.tsx';
import type { SectionItem } from './section-item.ts';

/** A team, with a drawn face for each. */
export function PeopleItems({ items }: { items: readonly SectionItem[] }) {
  return (
    <ul className="grid gap-x-8 gap-y-10 sm:grid-cols-2 lg:grid-cols-3">
      {items.map(({ title, text, note }) => (
        <li key={title} className="flex gap-5">
          <Scene
            icon="user"
            text={title}
            person
            className="size-20 shrink-0 self-start rounded-full md:size-24"
          />
          <div className="flex min-w-0 flex-col gap-1">
            <h3 className="font-heading text-lg leading-snug font-semibold">{title}</h3>
            {note && <p className="text-sm font-medium text-link">{note}</p>}
            <p className="leading-relaxed text-pretty text-foreground/85">{text}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
