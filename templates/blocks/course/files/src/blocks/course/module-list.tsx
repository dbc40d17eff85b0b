import { CircleCheck, CirclePlay } from 'lucide-react';
import { Link } from 'react-router';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { pathOf } from '../../app/path-of.ts';
import { useWords } from '../../text/index.ts';
import { classNames } from '../../ui/index.ts';
import { numberOf, textOf, type Module } from './parts.ts';
import { en, zh } from './text.ts';

export interface ModuleListProps {
  modules: readonly Module[];
  lesson: EntityDefinition;
  done: ReadonlySet<string>;
  /** Id of the lesson that is open. */
  current?: string;
}

/** Modules and their lessons, with what is done. */
export function ModuleList({ modules, lesson, done, current }: ModuleListProps) {
  const words = useWords({ en, zh });
  return (
    <ol className="flex flex-col gap-5">
      {modules.map(({ title, lessons }) => (
        <li key={title} className="flex flex-col gap-2">
          <h3 className="font-heading font-semibold">{title}</h3>
          <ol className="overflow-hidden rounded-card border border-border">
            {lessons.map((row) => {
              const minutes = numberOf(row, 'minutes');
              const Mark = done.has(row.id) ? CircleCheck : CirclePlay;
              return (
                <li key={row.id} className="border-b border-border last:border-b-0">
                  <Link
                    to={pathOf(lesson, row) ?? '#'}
                    aria-current={row.id === current ? 'page' : undefined}
                    className={classNames(
                      'flex min-h-12 items-center gap-3 px-4 py-2 text-sm hover:bg-muted',
                      row.id === current && 'bg-muted font-semibold',
                    )}
                  >
                    <Mark
                      aria-hidden
                      className={classNames('size-5 shrink-0', done.has(row.id) ? 'text-good' : 'text-link')}
                    />
                    <span className="flex-1">{textOf(row, 'title')}</span>
                    {done.has(row.id) && <span className="text-xs text-good">{words.isDone}</span>}
                    {minutes !== undefined && (
                      <span className="text-xs text-muted-foreground">{words.minutes(minutes)}</span>
                    )}
                  </Link>
                </li>
              );
            })}
          </ol>
        </li>
      ))}
    </ol>
  );
}
