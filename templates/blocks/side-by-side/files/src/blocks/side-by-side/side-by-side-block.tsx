import { Scale, X } from 'lucide-react';
import { useState } from 'react';
import { fieldOf, type EntityDefinition, type FieldDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { access, useChanges, useRows } from '../../store/index.ts';
import { locale, useWords, words as appWords } from '../../text/index.ts';
import {
  Badge,
  classNames,
  EmptyState,
  Field,
  formatValue,
  IconButton,
  LoadState,
  Select,
  showToast,
} from '../../ui/index.ts';
import { ownRows } from '../records/own-rows.ts';
import { RowArt } from '../records/row-art.tsx';
import { RowLink } from '../records/row-link.tsx';
import { titleText } from '../records/title-text.ts';
import { en, zh } from './text.ts';

export interface SideBySideProps {
  entity: EntityDefinition;
  things: EntityDefinition;
  relation: string;
  show: readonly string[];
  price?: string;
}

const most = 4;

/** What was chosen, a column each and a line for each field. */
export function SideBySideBlock({ entity, things, relation, show, price }: SideBySideProps) {
  const words = useWords({ en, zh });
  const { rows: listed, status, retry } = useRows(entity);
  const { rows: all } = useRows(things);
  const changes = useChanges(entity);
  const [problem, setProblem] = useState('');
  const chosen = ownRows(entity, listed).flatMap((item) => {
    const row = all.find(({ id }) => id === item[relation]);
    return row ? [{ item, row }] : [];
  });
  const shown = chosen.slice(0, most);
  const free = all.filter(({ id }) => !chosen.some(({ row }) => row.id === id));
  const fields = show.flatMap((id) => fieldOf(things, id) ?? []);
  const add = async (id: string) => {
    if (id === '') return;
    if (chosen.length >= most) {
      setProblem(words.full);
      return;
    }
    setProblem('');
    try {
      await changes.create({ [relation]: id });
    } catch {
      if (access.person) showToast({ message: appWords.changeFailed, tone: 'bad' });
    }
  };
  return (
    <LoadState status={status} retry={retry}>
      <div className="flex flex-col gap-6">
        <div className="max-w-sm">
          <Field label={words.add} error={problem || undefined}>
            {(control) => (
              <Select
                {...control}
                value=""
                placeholder={words.choose}
                options={free.map((row) => ({ id: row.id, label: titleText(things, row) }))}
                onChange={(id) => void add(id)}
              />
            )}
          </Field>
        </div>
        {shown.length === 0 ? (
          <EmptyState icon={<Scale className="size-6" />} title={words.empty} text={words.emptyHint} />
        ) : (
          <div className="overflow-x-auto rounded-card border border-border bg-card text-card-foreground">
            <table className="w-full min-w-max text-sm" aria-label={words.table}>
              <thead>
                <tr className="border-b border-border align-top">
                  <td className="w-40 p-4">
                    <span className="sr-only">{words.field}</span>
                  </td>
                  {shown.map(({ item, row }) => (
                    <th key={row.id} scope="col" className="w-56 p-4 text-left">
                      <div className="flex flex-col gap-3">
                        <div className="h-28 overflow-hidden rounded-lg">
                          <RowArt entity={things} row={row} />
                        </div>
                        <div className="flex items-start justify-between gap-2">
                          <span className="font-heading text-base font-semibold break-words">
                            <RowLink entity={things} row={row} />
                          </span>
                          <IconButton
                            label={words.remove(titleText(things, row))}
                            icon={<X className="size-4" aria-hidden />}
                            onClick={() => void changes.remove(item.id)}
                          />
                        </div>
                      </div>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {fields.map((field) => (
                  <Line key={field.id} field={field} rows={shown.map(({ row }) => row)} less={price} />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </div>
    </LoadState>
  );
}

/** One field of all; marked where they differ. */
function Line({
  field,
  rows,
  less,
}: {
  field: FieldDefinition;
  rows: readonly Row[];
  less: string | undefined;
}) {
  const words = useWords({ en, zh });
  const texts = rows.map((row) => formatValue(field, row[field.id], locale));
  const differs = new Set(texts).size > 1;
  const numbers = rows
    .map((row) => Number(row[field.id] ?? Number.NaN))
    .filter((each) => !Number.isNaN(each));
  const lowest = field.id === less && differs && numbers.length > 1 ? Math.min(...numbers) : undefined;
  return (
    <tr className="border-b border-border last:border-0">
      <th scope="row" className="p-4 text-left font-medium text-muted-foreground">
        {field.label}
      </th>
      {rows.map((row, index) => (
        <td key={row.id} className={classNames('p-4 align-top break-words', differs && 'font-medium')}>
          <span className={classNames(field.type === 'longText' && 'block max-w-56 whitespace-normal')}>
            {texts[index] || '–'}
          </span>
          {lowest !== undefined && row[field.id] === lowest && (
            <span className="ml-2 inline-block">
              <Badge tone="good">{words.lowest}</Badge>
            </span>
          )}
        </td>
      ))}
    </tr>
  );
}
