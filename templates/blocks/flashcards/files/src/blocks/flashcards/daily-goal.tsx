import { useState, type FormEvent } from 'react';
import { useWords } from '../../text/index.ts';
import { Button, Field, showToast, TextInput } from '../../ui/index.ts';
import { en, zh } from './text.ts';

const key = 'flashcards-goal';
const usual = 10;
const most = 500;

/** How many cards a day somebody wants to review, and how far they are; remembered in this browser. */
export function DailyGoal({ done }: { done: number }) {
  const words = useWords({ en, zh });
  const [goal, setGoal] = useState(() => Number(localStorage.getItem(key) ?? usual) || usual);
  const [typed, setTyped] = useState(String(goal));
  const [error, setError] = useState<string>();
  const share = Math.min(1, done / goal);
  const set = (event: FormEvent) => {
    event.preventDefault();
    const number = Number(typed.trim());
    if (!Number.isInteger(number) || number < 1 || number > most) return setError(words.goalNumber(most));
    localStorage.setItem(key, String(number));
    setGoal(number);
    setError(undefined);
    showToast({ message: words.goalKept, tone: 'good' });
  };
  return (
    <form onSubmit={set} className="flex flex-col gap-3 border-t border-border pt-4">
      <p className="text-sm font-medium">{words.goalOf(done, goal)}</p>
      <div
        role="progressbar"
        aria-label={words.goalOf(done, goal)}
        aria-valuemin={0}
        aria-valuemax={goal}
        aria-valuenow={Math.min(done, goal)}
        className="h-2.5 overflow-hidden rounded-full bg-muted"
      >
        <div className="h-full rounded-full bg-primary" style={{ width: `${share * 100}%` }} />
      </div>
      <Field label={words.goal} error={error} required>
        {(control) => (
          <TextInput
            {...control}
            inputMode="numeric"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" size="small" className="self-start">
        {words.setGoal}
      </Button>
    </form>
  );
}
