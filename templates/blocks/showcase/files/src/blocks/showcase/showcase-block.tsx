import { ArrowRight } from 'lucide-react';
import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, LoadState } from '../../ui/index.ts';
import { useRelated } from '../records/use-related.ts';
import { firstRows, rowsBeside, type ShowcaseSort } from './first-rows.ts';
import { ShowcaseCards } from './showcase-cards.tsx';
import { ShowcaseLines } from './showcase-lines.tsx';
import { ShowcaseQuotes } from './showcase-quotes.tsx';
import { en, zh } from './text.ts';
import { ShowcaseStories } from './showcase-stories.tsx';

export interface ShowcaseBlockProps {
  entity: EntityDefinition;
  title: string;
  anchor?: string;
  introduction?: string;
  layout?: 'cards' | 'lines' | 'stories' | 'quotes';
  show?: readonly string[];
  lead?: string;
  limit?: number;
  sort?: ShowcaseSort;
  /** Only rows in these states. */
  only?: { field: string; equals: readonly string[] };
  /** Others than the row of the page, those that share this field’s value first. */
  besides?: string;
  link?: { label: string; path: string };
}

const layouts = {
  cards: ShowcaseCards,
  lines: ShowcaseLines,
  stories: ShowcaseStories,
  quotes: ShowcaseQuotes,
};
const nothing: readonly string[] = [];

/** A few rows, presented; the rest is where the link leads. */
export function ShowcaseBlock({
  entity,
  title,
  anchor,
  introduction,
  layout = 'cards',
  show = nothing,
  lead,
  limit = 3,
  sort,
  only,
  besides,
  link,
}: ShowcaseBlockProps) {
  const words = useWords({ en, zh });
  const { rows, status, retry } = useRows(entity);
  useRelated(entity);
  const { id: read } = useParams();
  const shown = useMemo(() => {
    const fitting = only ? rows.filter((row) => only.equals.includes(String(row[only.field] ?? ''))) : rows;
    const how = { sort, limit, name: entity.titleField };
    return besides === undefined ? firstRows(fitting, how) : rowsBeside(fitting, { ...how, read, besides });
  }, [rows, sort, limit, only, entity, besides, read]);
  if (besides !== undefined && shown.length === 0) return null;
  const Items = layouts[layout];
  return (
    <section id={anchor} className="site-section flex scroll-mt-24 flex-col gap-6">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div className="flex max-w-[60ch] flex-col gap-2">
          <h2 className="font-heading text-2xl font-semibold tracking-tight text-balance md:text-3xl">
            {title}
          </h2>
          {introduction && <p className="text-pretty text-muted-foreground">{introduction}</p>}
        </div>
        {link && (
          <Button asChild>
            <Link to={link.path}>
              {link.label}
              <ArrowRight className="size-4" aria-hidden />
            </Link>
          </Button>
        )}
      </div>
      <LoadState status={status} retry={retry}>
        {shown.length === 0 ? (
          <p className="text-muted-foreground">{words.nothing}</p>
        ) : (
          <Items entity={entity} rows={shown} show={show} lead={lead} />
        )}
      </LoadState>
    </section>
  );
}
