import type { ListedPerson } from '../../shared/accounts/accounts-api.ts';
import { roles } from '../../shared/accounts/rules.ts';
import { Page } from '../app/page.tsx';
import { askServer } from '../store/data-client.ts';
import { Badge } from '../ui/badge.tsx';
import { Checkbox, Select } from '../ui/inputs.tsx';
import { LoadState } from '../ui/load-state.tsx';
import { showToast } from '../ui/toasts.ts';
import { PersonMark } from './person-mark.tsx';
import { problemOf } from './problem-of.ts';
import { me } from './session.ts';
import { useAnswer } from './use-answer.ts';
import { words } from './words.ts';

/** Everybody who can log in, for those who manage them. */
export function PeoplePage() {
  const { answer, status, again } = useAnswer<{ people: readonly ListedPerson[] }>('/people');
  const change = async ({ id, name }: ListedPerson, body: { role?: string; active?: string }) => {
    try {
      await askServer(`/people/${encodeURIComponent(id)}`, { method: 'PATCH', body });
      showToast({ message: words.personSaved(name), tone: 'good' });
    } catch (error) {
      showToast({ message: problemOf(error), tone: 'bad' });
    }
    again();
  };
  return (
    <Page title={words.people} introduction={words.peopleText}>
      <LoadState status={status} retry={again}>
        <ul
          aria-label={words.people}
          className="divide-y divide-border rounded-card border border-border bg-card text-card-foreground shadow-card"
        >
          {answer?.people.map((person) => (
            <li key={person.id} className="flex flex-wrap items-center gap-x-6 gap-y-3 px-4 py-3 sm:px-5">
              <PersonMark name={person.name} className={person.active ? undefined : 'opacity-50'} />
              <div className="min-w-48 flex-1">
                <p className="flex flex-wrap items-center gap-2 font-medium">
                  {person.name}
                  {person.sample && <Badge tone="neutral">{words.example}</Badge>}
                </p>
                <p className="truncate text-sm text-muted-foreground">
                  {person.email} · {words.since(person.since)}
                </p>
              </div>
              <Select
                className="w-44"
                aria-label={words.roleOf(person.name)}
                value={person.role}
                onChange={(role) => void change(person, { role })}
                options={roles.map(({ id, label }) => ({ id, label }))}
              />
              <Checkbox
                label={words.active}
                aria-label={words.activeOf(person.name)}
                checked={person.active}
                disabled={person.id === me.id}
                onChange={(active) => void change(person, { active: active ? 'yes' : 'no' })}
              />
            </li>
          ))}
        </ul>
      </LoadState>
    </Page>
  );
}
