import { Star } from 'lucide-react';
import { Link } from 'react-router';
import { titleOf, type FieldDefinition } from '../../shared/entity.ts';
import { entityOf } from '../../shared/model/index.ts';
import type { Value } from '../../shared/rows.ts';
import { pathOf } from '../app/path-of.ts';
import { useRow } from '../store/use-row.ts';
import { locale } from '../text/index.ts';
import { Badge } from './badge.tsx';
import { fileAt, sizeText } from './file-address.ts';
import { formatValue } from './format-value.ts';

export interface FieldValueProps {
  field: FieldDefinition;
  value: Value | undefined;
  /** Relations, addresses and e-mails as links; not inside something that is a link itself. */
  links?: boolean;
}

/** Whether some of a choice are good news and others are not. */
export function isToned({ options }: FieldDefinition): boolean {
  return options?.some(({ tone }) => tone !== 'neutral') ?? false;
}

/** A value as it looks on cards, tables and detail pages. Nothing when there is none. */
export function FieldValue({ field, value, links = true }: FieldValueProps) {
  if (value === undefined || value === null || value === '') return null;
  if (Array.isArray(value)) return <Tags tags={value} />;
  const text = formatValue(field, value, locale);
  const link = 'text-link underline-offset-2 hover:underline break-words';
  switch (field.type) {
    case 'relation':
      return <RelatedTitle field={field} id={String(value)} links={links} />;
    case 'choice': {
      const option = field.options?.find((candidate) => candidate.id === value);
      const tone = option?.tone ?? 'neutral';
      return isToned(field) ? (
        <Badge tone={tone} plain>
          {text}
        </Badge>
      ) : (
        <Kind text={text} place={field.options?.findIndex(({ id }) => id === value) ?? 0} />
      );
    }
    case 'rating':
      return <Stars text={text} value={Number(value)} most={field.maximum ?? 5} />;
    case 'email':
      return links ? (
        <a className={link} href={`mailto:${text}`}>
          {text}
        </a>
      ) : (
        text
      );
    case 'url':
      return links && /^https?:/.test(text) ? (
        <a className={link} href={text} rel="noreferrer" target="_blank">
          {text.replace(/^https?:\/\//, '')}
        </a>
      ) : (
        text
      );
    case 'image':
      return <img src={text} alt="" className="max-h-64 rounded-control object-cover" loading="lazy" />;
    case 'file': {
      const file = fileAt(text);
      const shown = `${file.name || field.label} (${sizeText(file.bytes, locale)})`;
      return links ? (
        <a className={link} href={text} download={file.name || true}>
          {shown}
        </a>
      ) : (
        shown
      );
    }
    case 'longText':
      return <span className="leading-relaxed whitespace-pre-line">{text}</span>;
    case 'number':
    case 'money':
    case 'percent':
    case 'time':
      return <span className="tabular-nums">{text}</span>;
    default:
      return <span className="break-words">{text}</span>;
  }
}

const series = 6;

/** One of several kinds, none better than another: each has its colour, without the weight of a badge. */
function Kind({ text, place }: { text: string; place: number }) {
  return (
    <span className="inline-flex max-w-full items-baseline gap-2">
      <span
        className="size-2 shrink-0 rounded-full"
        style={{ background: `var(--chart-${(Math.max(0, place) % series) + 1})` }}
        aria-hidden
      />
      <span className="min-w-0 break-words">{text}</span>
    </span>
  );
}

function Tags({ tags }: { tags: readonly string[] }) {
  return (
    <span className="flex flex-wrap gap-1">
      {tags.map((tag) => (
        <Badge key={tag}>{tag}</Badge>
      ))}
    </span>
  );
}

function Stars({ text, value, most }: { text: string; value: number; most: number }) {
  return (
    <span className="inline-flex items-center gap-0.5 text-waiting" role="img" aria-label={text}>
      {Array.from({ length: most }, (_, index) => (
        <Star
          key={index}
          className="size-4"
          fill={index < Math.round(value) ? 'currentColor' : 'none'}
          aria-hidden
        />
      ))}
    </span>
  );
}

function RelatedTitle({ field, id, links }: { field: FieldDefinition; id: string; links: boolean }) {
  const entity = field.target === undefined ? undefined : entityOf(field.target);
  const { row } = useRow(entity, id);
  if (!entity || !row) return null;
  const title = titleOf(entity, row);
  const path = links ? pathOf(entity, row) : undefined;
  return path ? (
    <Link className="text-link underline-offset-2 hover:underline" to={path}>
      {title}
    </Link>
  ) : (
    <span>{title}</span>
  );
}
