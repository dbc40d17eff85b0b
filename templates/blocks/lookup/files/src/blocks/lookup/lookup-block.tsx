import { Search } from 'lucide-react';
import { useId, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, Card, Chip, EmptyState, Icon, LoadState, Notice, TextInput } from '../../ui/index.ts';
import { titleText } from '../records/title-text.ts';
import { useRelated } from '../records/use-related.ts';
import { LookupAnswer, Path, type LookupSteps } from './lookup-answer.tsx';
import { en, zh } from './text.ts';

export interface LookupBlockProps {
  entity: EntityDefinition;
  code: string;
  answer: 'path' | 'status' | 'verdict';
  label: string;
  show?: readonly string[];
  status?: string;
  origin?: readonly string[];
  steps?: LookupSteps;
  /** What happened to the row of the page, and nothing to type. */
  here?: boolean;
}

const tries = 4;

/** A code to be typed, and what belongs to it; or what happened to the row of the page. */
export function LookupBlock(props: LookupBlockProps) {
  return props.here ? <PathHere {...props} /> : <LookupForm {...props} />;
}

function PathHere({ entity, steps }: LookupBlockProps) {
  const { id } = useParams();
  const { rows } = useRows(entity);
  const row = rows.find((each) => each.id === id);
  if (!row || !steps) return null;
  return (
    <Card className="max-w-4xl p-5 sm:p-6">
      <Path entity={entity} steps={steps} row={row} />
    </Card>
  );
}

function LookupForm(props: LookupBlockProps) {
  const { entity, code, label } = props;
  const words = useWords({ en, zh });
  const id = useId();
  const { rows, status, retry } = useRows(entity);
  useRelated(entity);
  const [parameters, setParameters] = useSearchParams();
  const asked = parameters.get('code') ?? '';
  const [typed, setTyped] = useState(asked);
  const [isEmpty, setEmpty] = useState(false);
  const field = fieldOf(entity, code);
  const found = asked === '' ? undefined : rows.find((row) => same(row, code, asked));
  const look = (wanted: string) => {
    setTyped(wanted);
    setEmpty(wanted.trim() === '');
    setParameters(wanted.trim() === '' ? {} : { code: wanted.trim() }, { preventScrollReset: true });
  };
  return (
    <div className="flex flex-col gap-6">
      <Card className="flex flex-col gap-4 p-5 sm:p-6">
        <form
          className="flex flex-wrap items-end gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            look(typed);
          }}
        >
          <div className="flex min-w-0 flex-1 basis-64 flex-col gap-1.5">
            <label htmlFor={id} className="text-sm font-medium">
              {field?.label ?? code}
            </label>
            <TextInput
              id={id}
              value={typed}
              autoComplete="off"
              className="min-h-12 text-lg tracking-wide"
              aria-invalid={isEmpty || undefined}
              aria-describedby={`${id}-problem`}
              onChange={(event) => setTyped(event.target.value)}
            />
          </div>
          <Button
            type="submit"
            variant="primary"
            size="large"
            icon={<Search className="size-5" aria-hidden />}
          >
            {label}
          </Button>
          <p id={`${id}-problem`} className="w-full text-sm text-bad empty:hidden">
            {isEmpty ? words.ask : ''}
          </p>
        </form>
        {rows.length > 0 && (
          <div className="flex flex-wrap items-center gap-2 text-sm text-muted-foreground">
            {words.try}
            {rows.slice(0, tries).map((row) => {
              const known = String(row[code] ?? '');
              return (
                <Chip key={row.id} pressed={known === asked} onClick={() => look(known)}>
                  {known}
                </Chip>
              );
            })}
          </div>
        )}
      </Card>
      {asked === '' && (
        <EmptyState
          title={words.waiting}
          text={words.waitingHint}
          icon={<Icon name={entity.icon} className="size-6" />}
        />
      )}
      {asked !== '' && (
        <LoadState status={status} retry={retry}>
          <p role="status" className="sr-only">
            {found ? words.found(titleText(entity, found)) : `${words.unknown} ${asked}`}
          </p>
          {found ? (
            <LookupAnswer {...props} row={found} />
          ) : (
            <Notice tone="waiting" title={`${words.unknown} “${asked}”`}>
              {props.answer === 'verdict' ? words.unknownVerdict : words.unknownHint}
            </Notice>
          )}
        </LoadState>
      )}
    </div>
  );
}

/** Case, spaces and dashes make no difference. */
function same(row: Row, field: string, asked: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[\s_-]+/g, '');
  return plain(String(row[field] ?? '')) === plain(asked);
}
