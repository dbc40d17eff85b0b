import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import type { SamplePerson } from '../../shared/accounts/rules-type.ts';
import { askServer } from '../store/data-client.ts';
import { Notice } from '../ui/notice.tsx';
import { PersonMark } from './person-mark.tsx';
import { problemOf } from './problem-of.ts';
import { roleLabel } from './role-label.ts';
import { keepGreeting } from './greeting.ts';
import { goAs } from './session.ts';
import { words } from './words.ts';

export interface SampleEntrancesProps {
  /** Where to go then. */
  next: string;
  /** Called before going there. */
  onChoose?: () => void;
  people: readonly SamplePerson[];
}

/** One button for each person to try the app as. */
export function SampleEntrances({ next, onChoose, people }: SampleEntrancesProps) {
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const choose = async (person: string) => {
    setBusy(true);
    try {
      await askServer('/log-in/sample', { method: 'POST', body: { person } });
      onChoose?.();
      keepGreeting('back');
      goAs(next);
    } catch (error) {
      setBusy(false);
      setFailure(problemOf(error));
    }
  };
  return (
    <div className="flex flex-col gap-2">
      {failure && <Notice tone="bad">{failure}</Notice>}
      {people.map(({ id, name, role }) => (
        <button
          key={id}
          type="button"
          disabled={busy}
          aria-label={words.continueAs(name, roleLabel(role))}
          onClick={() => void choose(id)}
          className="group flex min-h-14 items-center gap-3 rounded-control border border-border bg-card px-3 py-2 text-left transition-colors hover:border-primary hover:bg-muted disabled:opacity-60"
        >
          <PersonMark name={name} />
          <span className="min-w-0 flex-1">
            <span className="block truncate text-sm font-medium">{words.continue(name)}</span>
            <span className="block truncate text-sm text-muted-foreground">{roleLabel(role)}</span>
          </span>
          <ArrowRight
            aria-hidden
            className="size-4 shrink-0 text-muted-foreground transition-colors group-hover:text-link"
          />
        </button>
      ))}
    </div>
  );
}
