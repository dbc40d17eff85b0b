import { fieldOf, type EntityDefinition, type FieldDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { locale } from '../../text/index.ts';
import { Badge, Card, classNames, formatValue, isToned } from '../../ui/index.ts';
import { Facts, isEmpty } from '../records/facts.tsx';
import { hasIcon } from '../records/field-icon.tsx';
import { HighlightMark, highlightOf, tint } from '../records/highlight.tsx';
import { isPictured, RowArt } from '../records/row-art.tsx';
import { RowLink } from '../records/row-link.tsx';
import { RowMark } from '../records/row-mark.tsx';
import { isWeekday } from '../records/weekday.ts';
import { EditButtons, offersAnything, RowButtons, type RowOffers } from './row-buttons.tsx';

export interface RowCardProps {
  row: Row;
  show: readonly string[];
  badge: string | undefined;
  /** The boolean that makes rows stand out. */
  highlight: string | undefined;
  offers: RowOffers;
}

const shownTags = 4;

/** One row as a card: what kind it is, its title, short facts, a few lines of text, tags, buttons. */
export function RowCard({ row, show, badge, highlight, offers }: RowCardProps) {
  const { entity } = offers;
  const fields = show.flatMap((id) => fieldOf(entity, id) ?? []).filter((field) => !isEmpty(row[field.id]));
  const long = fields.filter((field) => field.type === 'longText');
  const tags = fields.filter((field) => field.type === 'tags' && !hasIcon(field));
  const images = fields.filter((field) => field.type === 'image');
  const choices = fields.filter(
    (field) => field.type === 'choice' && !hasIcon(field) && !isWeekday(field) && field.id !== badge,
  );
  const price = fields.find((field) => field.type === 'money');
  const apart = new Set(
    [...long, ...tags, ...images, ...choices, ...(price ? [price] : [])]
      .map((field) => field.id)
      .concat(badge ?? []),
  );
  const facts = show.filter((id) => !apart.has(id) && id !== entity.titleField);
  const mark = highlightOf(entity, row, highlight);
  const pictured = images.length > 0 || isPictured(entity);
  const hasButtons = pictured
    ? offers.actions.length > 0 || offers.link !== undefined
    : offersAnything(offers);
  return (
    <Card
      className={classNames(
        'group/row relative flex h-full flex-col overflow-hidden transition-shadow hover:shadow-lg motion-reduce:transition-none',
        mark && tint,
      )}
    >
      {pictured && <RowArt entity={entity} row={row} className="aspect-[16/8] shrink-0" />}
      <div className="flex flex-1 flex-col gap-2.5 p-4 sm:p-5">
        <div className="flex items-start gap-3">
          {!pictured && <RowMark entity={entity} row={row} />}
          <div className="flex min-w-0 flex-1 flex-col gap-2">
            <Badges entity={entity} row={row} badge={badge} choices={choices} mark={mark} />
            <h2 className="font-heading text-lg leading-snug font-semibold text-balance break-words">
              <RowLink entity={entity} row={row} stretched />
            </h2>
          </div>
        </div>
        <Facts entity={entity} row={row} show={facts} />
        {long.slice(0, 1).map((field) => (
          <p key={field.id} className="line-clamp-3 text-sm leading-relaxed text-muted-foreground">
            {String(row[field.id])}
          </p>
        ))}
        {tags.map((field) => (
          <TagLine key={field.id} tags={row[field.id]} />
        ))}
        {(price || hasButtons) && (
          <div className="mt-auto flex flex-wrap items-end justify-between gap-x-4 gap-y-2 pt-1">
            {price && (
              <p className="flex flex-col">
                <span className="text-xs text-muted-foreground">{price.label}</span>
                <span className="font-heading text-xl leading-tight font-semibold tracking-tight tabular-nums">
                  {formatValue(price, row[price.id], locale)}
                </span>
              </p>
            )}
            {hasButtons && (
              <div className={offers.actions.length > 1 ? 'w-full *:justify-start' : 'ml-auto'}>
                <RowButtons row={row} offers={offers} withoutEditing={pictured} />
              </div>
            )}
          </div>
        )}
      </div>
      {pictured && (
        <EditButtons
          row={row}
          offers={offers}
          className="absolute top-2.5 right-2 z-1 rounded-control bg-card"
        />
      )}
    </Card>
  );
}

interface BadgesProps {
  entity: EntityDefinition;
  row: Row;
  badge: string | undefined;
  choices: readonly FieldDefinition[];
  /** Why the row stands out. */
  mark: string | undefined;
}

function Badges({ entity, row, badge, choices, mark }: BadgesProps) {
  const first = badge === undefined ? undefined : fieldOf(entity, badge);
  const shown = [...(first && !isEmpty(row[first.id]) ? [first] : []), ...choices];
  if (shown.length === 0 && mark === undefined) return null;
  return (
    <p className="flex flex-wrap gap-1.5">
      <HighlightMark label={mark} />
      {shown.map((field) => (
        <Badge
          key={field.id}
          tone={field.options?.find((option) => option.id === row[field.id])?.tone ?? 'neutral'}
          plain={isToned(field)}
        >
          {badgeText(field, row)}
        </Badge>
      ))}
    </p>
  );
}

/** `Workshop`, but `Level 300`: a number alone says nothing. */
export function badgeText(field: FieldDefinition, row: Row): string {
  const text = formatValue(field, row[field.id], locale);
  return /^\d+([.,]\d+)?$/.test(text) ? `${field.label} ${text}` : text;
}

function TagLine({ tags }: { tags: Row[string] }) {
  if (!Array.isArray(tags)) return null;
  const more = tags.length - shownTags;
  return (
    <p className="flex flex-wrap gap-1 text-xs text-muted-foreground">
      {tags.slice(0, shownTags).map((tag) => (
        <span key={tag} className="rounded-control border border-border px-1.5 py-0.5">
          {tag}
        </span>
      ))}
      {more > 0 && <span className="px-1 py-0.5">+{more}</span>}
    </p>
  );
}
