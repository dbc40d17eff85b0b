import { FileText, Trash2 } from 'lucide-react';
import { Link } from 'react-router';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { useChanges, useRows } from '../../store/index.ts';
import { locale, useWords, words as appWords } from '../../text/index.ts';
import { Card, formatDate, IconButton } from '../../ui/index.ts';
import { en, zh } from './text.ts';

export interface KeptFields {
  title: string;
  from: string;
  to: string;
  address: string;
  on: string;
}

/** Reports that were saved; each opens again with what is there now. */
export function KeptReports({ entity, fields }: { entity: EntityDefinition; fields: KeptFields }) {
  const words = useWords({ en, zh });
  const { rows } = useRows(entity);
  const changes = useChanges(entity);
  return (
    <section className="flex flex-col gap-3 print:hidden">
      <h2 className="font-heading text-xl font-semibold">{words.kept}</h2>
      {rows.length === 0 && <p className="text-muted-foreground">{words.keptNone}</p>}
      <ul className="flex flex-col gap-2">
        {rows.toReversed().map((row) => {
          const title = String(row[fields.title] ?? entity.singular);
          const day = (field: string) => formatDate(String(row[field] ?? ''), locale);
          return (
            <li key={row.id}>
              <Card className="flex items-center gap-3 px-4 py-3">
                <FileText className="size-5 shrink-0 text-muted-foreground" aria-hidden />
                <div className="min-w-0 flex-1">
                  <Link
                    to={{ search: String(row[fields.address] ?? '') }}
                    className="font-medium break-words hover:text-link hover:underline"
                  >
                    {title}
                  </Link>
                  <p className="text-sm text-muted-foreground">
                    {words.period(day(fields.from), day(fields.to))}
                  </p>
                </div>
                <IconButton
                  label={`${appWords.remove}: ${title}`}
                  icon={<Trash2 className="size-4" />}
                  onClick={() => void changes.remove(row.id)}
                />
              </Card>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
