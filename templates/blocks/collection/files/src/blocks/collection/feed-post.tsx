import { MessageCircle } from 'lucide-react';
import { useState } from 'react';
import { moment } from '../../../shared/dates.ts';
import type { Row } from '../../../shared/rows.ts';
import { locale, useWords } from '../../text/index.ts';
import { Badge, Button, Card, formatValue, isToned } from '../../ui/index.ts';
import { isEmpty } from '../records/facts.tsx';
import { RowArt } from '../records/row-art.tsx';
import { RowLink } from '../records/row-link.tsx';
import { FeedComments, useComments, type CommentFields } from './feed-comments.tsx';
import { authorOf, feedFields, saysItself } from './feed-fields.ts';
import { PersonDot } from './person-dot.tsx';
import { RowButtons, offersAnything, type RowOffers } from './row-buttons.tsx';
import { en, zh } from './text.ts';
import { timeAgo } from './time-ago.ts';

export interface FeedPostProps {
  row: Row;
  offers: RowOffers;
  comments: CommentFields | undefined;
}

/** One post: who said it and when, what was said with its picture, what others think of it. */
export function FeedPost({ row, offers, comments }: FeedPostProps) {
  const { entity } = offers;
  const words = useWords({ en, zh });
  const fields = feedFields(entity);
  const [open, setOpen] = useState(false);
  const said = useComments(comments, row.id);
  const author = authorOf(row, fields);
  const when = fields.date && row[fields.date.id];
  const [{ now }] = useState(() => moment(new Date()));
  const ago = when ? timeAgo(String(when), now, locale) : undefined;
  const badges = fields.badges.filter(({ id }) => !isEmpty(row[id]));
  const counts = fields.counts.filter(({ id }) => typeof row[id] === 'number');
  const itself = saysItself(entity);
  return (
    <Card className="flex flex-col gap-3 p-4 sm:p-5">
      <div className="flex items-center gap-3">
        <PersonDot name={author} />
        <div className="min-w-0 flex-1">
          <p className="truncate font-medium">{author || words.somebody}</p>
          {fields.date && when && (
            <p className="text-xs text-muted-foreground">
              <time dateTime={String(when)}>{ago ?? formatValue(fields.date, when, locale)}</time>
            </p>
          )}
        </div>
        <p className="flex flex-wrap justify-end gap-1.5">
          {badges.map((field) => (
            <Badge
              key={field.id}
              tone={field.options?.find((option) => option.id === row[field.id])?.tone ?? 'neutral'}
              plain={isToned(field)}
            >
              {formatValue(field, row[field.id], locale)}
            </Badge>
          ))}
        </p>
      </div>
      <h2
        className={
          itself
            ? 'leading-relaxed break-words whitespace-pre-wrap'
            : 'font-heading text-lg leading-snug font-semibold text-balance break-words'
        }
      >
        <RowLink entity={entity} row={row} />
      </h2>
      {fields.text && !itself && !isEmpty(row[fields.text.id]) && (
        <p className="line-clamp-4 leading-relaxed whitespace-pre-wrap text-muted-foreground">
          {String(row[fields.text.id])}
        </p>
      )}
      {fields.picture && row[fields.picture.id] && (
        <RowArt entity={entity} row={row} className="aspect-[16/9] rounded-card" />
      )}
      {fields.tags.map((field) => (
        <Tags key={field.id} tags={row[field.id]} />
      ))}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-border pt-3 text-sm text-muted-foreground">
        {counts.map((field) => (
          <span key={field.id} className="tabular-nums">
            <span className="font-semibold text-card-foreground">{Number(row[field.id])}</span>{' '}
            {field.label.toLocaleLowerCase(locale)}
          </span>
        ))}
        {comments && (
          <Button
            variant="ghost"
            size="small"
            aria-expanded={open}
            icon={<MessageCircle className="size-4" aria-hidden />}
            onClick={() => setOpen(!open)}
          >
            {comments.said === 'reply' ? words.replies(said.length) : words.comments(said.length)}
          </Button>
        )}
        {offersAnything(offers) && (
          <div className="ml-auto">
            <RowButtons row={row} offers={offers} />
          </div>
        )}
      </div>
      {comments && (
        <FeedComments
          fields={comments}
          row={row.id}
          said={said}
          open={open}
          isLocked={row['locked'] === true}
        />
      )}
    </Card>
  );
}

function Tags({ tags }: { tags: Row[string] }) {
  if (!Array.isArray(tags) || tags.length === 0) return null;
  return (
    <p className="flex flex-wrap gap-1.5 text-sm text-link">
      {tags.slice(0, 6).map((tag) => (
        <span key={tag}>#{tag}</span>
      ))}
    </p>
  );
}
