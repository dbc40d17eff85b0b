import { Copy, Link2, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { moment } from '../../../shared/dates.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { useChanges, useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import {
  Button,
  Card,
  Field,
  IconButton,
  LoadState,
  SearchInput,
  showToast,
  TextInput,
  copyText,
} from '../../ui/index.ts';
import { addressOf, endings, newEnding } from './addresses.ts';
import { en, zh } from './text.ts';

export interface LinkFields {
  url: string;
  code: string;
  visits: string;
  on: string;
}

export interface MakeLinksProps {
  entity: EntityDefinition;
  fields: LinkFields;
  /** Where short links lead first: `/go`. */
  base: string;
}

/** Long addresses become short ones, which are copied, counted and removed. */
export function MakeLinks({ entity, fields, base }: MakeLinksProps) {
  const words = useWords({ en, zh });
  const { rows, status, retry } = useRows(entity);
  const changes = useChanges(entity);
  const [typed, setTyped] = useState('');
  const [ending, setEnding] = useState('');
  const [errors, setErrors] = useState<{ address?: string; ending?: string }>({});
  const [made, setMade] = useState<string>();
  const [query, setQuery] = useState('');
  const [busy, setBusy] = useState(false);
  const linkOf = (code: string) => `${window.location.origin}${base}/${code}`;
  const shorten = async () => {
    const address = addressOf(typed);
    const own = ending.trim().toLowerCase();
    const taken = new Set(rows.map((row) => String(row[fields.code])));
    const found = {
      ...(address === undefined ? { address: words.wrongAddress } : {}),
      ...(own !== '' && !endings.test(own)
        ? { ending: words.wrongEnding }
        : taken.has(own)
          ? { ending: words.taken }
          : {}),
    };
    setErrors(found);
    if (address === undefined || found.ending !== undefined) return;
    const code = own || newEnding(taken);
    setBusy(true);
    try {
      await changes.create({
        [fields.url]: address,
        [fields.code]: code,
        [fields.visits]: 0,
        [fields.on]: moment(new Date()).now,
      });
      setMade(code);
      setTyped('');
      setEnding('');
    } catch {
      showToast({ message: words.failed, tone: 'bad' });
    } finally {
      setBusy(false);
    }
  };
  const copy = async (text: string) => {
    const done = await copyText(text);
    showToast({ message: done ? words.copied : words.notCopied, tone: done ? 'good' : 'bad' });
  };
  const shown = rows
    .filter((row) =>
      `${String(row[fields.url])} ${String(row[fields.code])}`
        .toLowerCase()
        .includes(query.trim().toLowerCase()),
    )
    .toReversed()
    .toSorted((one, other) => String(other[fields.on] ?? '').localeCompare(String(one[fields.on] ?? '')));
  return (
    <LoadState status={status} retry={retry}>
      <div className="flex max-w-4xl flex-col gap-6">
        <Card className="p-5 sm:p-8">
          <form
            noValidate
            className="grid grid-cols-[minmax(0,1fr)] gap-5 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]"
            onSubmit={(event) => {
              event.preventDefault();
              void shorten();
            }}
          >
            <Field label={words.address} required error={errors.address}>
              {(control) => (
                <TextInput
                  {...control}
                  inputMode="url"
                  placeholder={words.example}
                  value={typed}
                  onChange={(event) => setTyped(event.target.value)}
                />
              )}
            </Field>
            <Field label={words.ending} error={errors.ending} hint={words.endingHint}>
              {(control) => (
                <TextInput {...control} value={ending} onChange={(event) => setEnding(event.target.value)} />
              )}
            </Field>
            <Button
              type="submit"
              variant="primary"
              size="large"
              busy={busy}
              className="justify-self-start"
              icon={<Link2 className="size-5" aria-hidden />}
            >
              {words.shorten}
            </Button>
          </form>
          <div role="status">
            {made !== undefined && (
              <div className="mt-6 flex animate-fade flex-wrap items-center gap-3 rounded-control bg-primary-soft p-4">
                <p className="mr-auto flex min-w-0 flex-col">
                  <span className="text-sm font-medium">{words.ready}</span>
                  <a className="text-lg font-semibold break-all underline" href={`${base}/${made}`}>
                    {linkOf(made)}
                  </a>
                </p>
                <Button
                  variant="primary"
                  icon={<Copy className="size-4" aria-hidden />}
                  onClick={() => void copy(linkOf(made))}
                >
                  {words.copy}
                </Button>
                <Button asChild>
                  <a href={`${base}/${made}`} target="_blank" rel="noreferrer">
                    {words.open}
                  </a>
                </Button>
              </div>
            )}
          </div>
        </Card>
        <section aria-label={words.links} className="flex flex-col gap-3">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <h2 className="font-heading text-xl font-semibold">{words.links}</h2>
            {rows.length > 3 && <SearchInput label={words.search} value={query} onChange={setQuery} />}
          </div>
          {shown.length === 0 && <p className="text-muted-foreground">{words.none}</p>}
          <ul className="flex flex-col gap-2.5">
            {shown.map((row) => {
              const code = String(row[fields.code]);
              const link = linkOf(code);
              return (
                <li key={row.id}>
                  <Card className="flex flex-wrap items-center gap-x-4 gap-y-2 p-4">
                    <p className="flex min-w-0 flex-1 basis-64 flex-col">
                      <a
                        className="font-semibold break-all underline-offset-4 hover:underline"
                        href={`${base}/${code}`}
                      >
                        {link.replace(/^https?:\/\//, '')}
                      </a>
                      <span className="truncate text-sm text-muted-foreground">
                        {String(row[fields.url])}
                      </span>
                    </p>
                    <span className="text-sm font-medium tabular-nums">
                      {words.visits(Number(row[fields.visits] ?? 0))}
                    </span>
                    <span className="flex">
                      <IconButton
                        label={words.copyOne(link)}
                        icon={<Copy className="size-4" />}
                        onClick={() => void copy(link)}
                      />
                      <IconButton
                        label={words.remove(link)}
                        icon={<Trash2 className="size-4" />}
                        onClick={() => void changes.remove(row.id)}
                      />
                    </span>
                  </Card>
                </li>
              );
            })}
          </ul>
        </section>
      </div>
    </LoadState>
  );
}
