import { Disclosure } from '../../ui/index.ts';
import type { SectionItem } from './section-item.ts';

/** Questions whose answers open. */
export function QuestionItems({ items }: { items: readonly SectionItem[] }) {
  return (
    <div className="divide-y divide-border border-y border-border">
      {items.map((item) => (
        <Disclosure key={item.title} title={item.title}>
          <p>{item.text}</p>
        </Disclosure>
      ))}
    </div>
  );
}
