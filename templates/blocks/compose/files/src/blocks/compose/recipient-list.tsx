import { Check, Plus } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { fieldOf } from '../../../shared/entity.ts';
import { appInfo } from '../../app/app-info.ts';
import { useWords } from '../../text/index.ts';
import { Button, Card, SearchInput } from '../../ui/index.ts';
import type { Person } from './addresses.ts';
import type { MessageSetting } from './setting.ts';
import { en, zh } from './text.ts';

export interface RecipientListProps {
  people: readonly Person[];
  chosen: readonly string[];
  group: MessageSetting['recipients'];
  onChange: (chosen: readonly string[]) => void;
}

/** The list people are chosen from, one by one or by group. */
export function RecipientList({ people, chosen, group, onChange }: RecipientListProps) {
  const words = useWords({ en, zh });
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const shown = people.filter(({ label }) => label.toLowerCase().includes(wanted));
  const field = group.group === undefined ? undefined : fieldOf(group.entity, group.group);
  const groups = [...new Set(people.flatMap(({ groups: own }) => own))];
  const list = appInfo.menu.find(({ path }) => path === `/${group.entity.path}`);
  const add = (more: readonly Person[]) =>
    onChange([...new Set([...chosen, ...more.map(({ label }) => label)])]);
  return (
    <Card className="flex flex-col gap-4 p-5">
      <div className="flex items-baseline justify-between gap-3">
        <h2 className="font-heading text-base font-semibold">{group.entity.plural}</h2>
        {list && (
          <Link className="text-sm text-link underline-offset-2 hover:underline" to={list.path}>
            {words.manage}
          </Link>
        )}
      </div>
      <SearchInput value={search} onChange={setSearch} label={words.findPeople} />
      {groups.length > 0 && wanted === '' && (
        <div className="flex flex-wrap gap-2">
          {groups.map((id) => {
            const members = people.filter(({ groups: own }) => own.includes(id));
            const label = field?.options?.find((option) => option.id === id)?.label ?? id;
            return (
              <Button key={id} size="small" className="rounded-full" onClick={() => add(members)}>
                {words.addGroup(label, members.length)}
              </Button>
            );
          })}
        </div>
      )}
      {shown.length === 0 && <p className="text-sm text-muted-foreground">{words.noPeople}</p>}
      <ul aria-label={words.people} className="-mx-2 flex max-h-96 flex-col overflow-y-auto">
        {shown.slice(0, 200).map((person) => {
          const isChosen = chosen.includes(person.label);
          return (
            <li key={person.id}>
              <button
                type="button"
                disabled={isChosen}
                onClick={() => add([person])}
                className="flex min-h-12 w-full items-center gap-3 rounded-control px-2 text-left hover:bg-muted disabled:hover:bg-transparent"
              >
                <Initial name={person.name} />
                <span className="flex min-w-0 flex-1 flex-col">
                  <span className="sr-only">{isChosen ? words.added : words.add}</span>
                  <span className="truncate text-sm font-medium">{person.name}</span>
                  <span className="truncate text-xs text-muted-foreground">{person.address}</span>
                </span>
                {isChosen ? (
                  <Check className="size-4 text-good" aria-hidden />
                ) : (
                  <Plus className="size-4 text-muted-foreground" aria-hidden />
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

/** A round mark with the first letter of a name. */
export function Initial({ name }: { name: string }) {
  return (
    <span
      className="flex size-9 shrink-0 items-center justify-center rounded-full bg-primary-soft text-sm font-semibold text-link"
      aria-hidden
    >
      {name.trim().charAt(0).toUpperCase() || '?'}
    </span>
  );
}
