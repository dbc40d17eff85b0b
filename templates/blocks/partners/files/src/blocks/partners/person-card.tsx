import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { pathOf } from '../../app/path-of.ts';
import { Card, FieldValue } from '../../ui/index.ts';

export interface PersonCardProps {
  entity: EntityDefinition;
  row: Row;
  show: readonly string[];
  about?: string;
  /** Between what is said of the person and the buttons. */
  children?: ReactNode;
  actions?: ReactNode;
}

/** Somebody with a face of letters, what they say of themselves, and buttons. */
export function PersonCard({ entity, row, show, about, children, actions }: PersonCardProps) {
  const name = String(row[entity.titleField] ?? '');
  const path = pathOf(entity, row);
  const said = String(row[about ?? ''] ?? '');
  return (
    <Card className="flex h-full flex-col gap-4 p-5">
      <div className="flex items-center gap-4">
        <span
          aria-hidden
          className="flex size-14 shrink-0 items-center justify-center rounded-full bg-primary font-heading text-xl font-semibold text-primary-foreground"
        >
          {initials(name)}
        </span>
        <h3 className="min-w-0 font-heading text-lg font-semibold break-words">
          {path ? <Link to={path}>{name}</Link> : name}
        </h3>
      </div>
      {said !== '' && <p className="text-pretty text-muted-foreground">{said}</p>}
      <dl className="flex flex-col gap-2 text-sm">
        {show.map((id) => {
          const field = fieldOf(entity, id);
          const value = row[id];
          if (!field || value === undefined || value === null || value === '') return null;
          return (
            <div key={id} className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
              <dt className="text-muted-foreground">{field.label}</dt>
              <dd>
                <FieldValue field={field} value={value} />
              </dd>
            </div>
          );
        })}
      </dl>
      {children}
      {actions && <div className="mt-auto flex flex-wrap gap-2 pt-1">{actions}</div>}
    </Card>
  );
}

export function initials(name: string): string {
  return name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();
}
