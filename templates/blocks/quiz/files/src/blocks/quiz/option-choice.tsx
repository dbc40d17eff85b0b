import { useRef } from 'react';
import { CircleCheck, CircleX } from 'lucide-react';
import { classNames } from '../../ui/index.ts';

export interface OptionChoiceProps {
  text: string;
  chosen: boolean;
  verdict: 'right' | 'wrong' | undefined;
  onChoose: () => void;
  /** Pressed with a pointer, not reached with the arrow keys. */
  onPress: () => void;
}

/** One answer to choose; afterwards it shows whether it was right. */
export function OptionChoice({ text, chosen, verdict, onChoose, onPress }: OptionChoiceProps) {
  const look =
    verdict === 'right'
      ? 'border-good bg-good-soft'
      : verdict === 'wrong' && chosen
        ? 'border-bad bg-bad-soft'
        : chosen
          ? 'border-primary bg-primary-soft'
          : 'border-input';
  const pressed = useRef(false);
  return (
    <label
      onPointerDown={() => {
        pressed.current = true;
      }}
      onKeyDown={() => {
        pressed.current = false;
      }}
      className={classNames(
        'flex min-h-12 items-center gap-3 rounded-control border px-4 py-2.5 transition-colors has-focus-visible:outline-2 has-focus-visible:outline-ring',
        look,
        !verdict && 'cursor-pointer hover:bg-muted',
      )}
    >
      <input
        type="radio"
        name="answer"
        className="size-4.5 shrink-0 accent-[var(--primary)]"
        checked={chosen}
        onChange={() => {
          onChoose();
          if (pressed.current) onPress();
        }}
      />
      <span className="flex-1">{text}</span>
      {verdict === 'right' && <CircleCheck className="size-5 shrink-0 text-good" aria-hidden />}
      {verdict === 'wrong' && chosen && <CircleX className="size-5 shrink-0 text-bad" aria-hidden />}
    </label>
  );
}
