import { classNames } from '../../ui/index.ts';
import { CardItems } from './card-items.tsx';
import { FactItems } from './fact-items.tsx';
import { FigureItems } from './figure-items.tsx';
import { LinkItems } from './link-items.tsx';
import { PeopleItems } from './people-items.tsx';
import { QuestionItems } from './question-items.tsx';
import { QuoteItems } from './quote-items.tsx';
import type { SectionItem } from './section-item.ts';

export interface SectionBlockProps {
  layout: 'cards' | 'quotes' | 'questions' | 'people' | 'links' | 'facts' | 'figures';
  title: string;
  anchor?: string;
  introduction?: string;
  items: readonly SectionItem[];
}

const layouts = {
  cards: CardItems,
  quotes: QuoteItems,
  questions: QuestionItems,
  people: PeopleItems,
  links: LinkItems,
  facts: FactItems,
  figures: FigureItems,
};

/** A titled part of a page that presents things. */
export function SectionBlock({ layout, title, anchor, introduction, items }: SectionBlockProps) {
  const Items = layouts[layout];
  const beside = layout === 'questions' || layout === 'facts';
  return (
    <section
      id={anchor}
      className={classNames(
        'site-section grid scroll-mt-24 grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-6',
        beside && 'lg:grid-cols-[minmax(0,4fr)_minmax(0,8fr)]',
      )}
    >
      <div className="flex max-w-[60ch] flex-col gap-2">
        <h2 className="font-heading text-2xl font-semibold tracking-tight text-balance md:text-3xl">
          {title}
        </h2>
        {introduction && <p className="text-pretty text-muted-foreground">{introduction}</p>}
      </div>
      <Items items={items} />
    </section>
  );
}
