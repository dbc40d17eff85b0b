import { GraduationCap, Lightbulb } from 'lucide-react';
import { useWords } from '../../text/index.ts';
import { en, zh } from './text.ts';

/** How one is asked. */
export type Mode = 'practice' | 'exam';

const icons = { practice: Lightbulb, exam: GraduationCap };

/** One of the ways to be asked, with what it means. */
export function ModeChoice({
  mode,
  chosen,
  onChoose,
}: {
  mode: Mode;
  chosen: boolean;
  onChoose: () => void;
}) {
  const words = useWords({ en, zh });
  const Icon = icons[mode];
  return (
    <label
      className={`relative flex cursor-pointer gap-3 rounded-card border p-4 transition-colors has-focus-visible:outline-2 has-focus-visible:outline-ring ${chosen ? 'border-primary bg-primary-soft' : 'border-input hover:bg-muted'}`}
    >
      <input
        type="radio"
        name="mode"
        className="absolute inset-0 size-full cursor-pointer opacity-0"
        checked={chosen}
        onChange={onChoose}
        aria-label={words[mode]}
      />
      <Icon className="mt-0.5 size-5 shrink-0 text-link" aria-hidden />
      <span className="flex flex-col gap-1">
        <span className="font-medium">{words[mode]}</span>
        <span className="text-sm text-muted-foreground">
          {mode === 'practice' ? words.practiceHint : words.examHint}
        </span>
      </span>
    </label>
  );
}
