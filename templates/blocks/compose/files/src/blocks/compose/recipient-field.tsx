import { X } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../text/index.ts';
import { Field, IconButton, TextInput } from '../../ui/index.ts';
import { nameOf, recipientOf, type Person } from './addresses.ts';
import type { MessageSetting } from './setting.ts';
import { en, zh } from './text.ts';

export interface RecipientFieldProps {
  channel: MessageSetting['channel'];
  people: readonly Person[];
  chosen: readonly string[];
  error?: string;
  onChange: (chosen: readonly string[]) => void;
}

/** Those a message goes to, and a place to type more. */
export function RecipientField({ channel, people, chosen, error, onChange }: RecipientFieldProps) {
  const words = useWords({ en, zh });
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const take = (text: string) => {
    const parts = text
      .split(/[,;，；]/)
      .map((part) => part.trim())
      .filter(Boolean);
    const found = parts.map((part) => recipientOf(part, people, channel));
    const good = found.flatMap((label) => label ?? []);
    onChange([...new Set([...chosen, ...good])]);
    setTyped(parts.filter((_, index) => found[index] === undefined).join(', '));
    setRefused(found.includes(undefined));
  };
  return (
    <div className="flex flex-col gap-2">
      <Field
        label={words.to}
        required
        hint={words.toHint[channel]}
        error={refused ? words.badAddress[channel] : error}
      >
        {(control) => (
          <TextInput
            {...control}
            autoComplete="off"
            inputMode={channel === 'mail' ? 'email' : 'tel'}
            placeholder={words.toPlaceholder[channel]}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setRefused(false);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || typed.trim() === '') return;
              event.preventDefault();
              take(typed);
            }}
            onBlur={() => typed.trim() !== '' && take(typed)}
          />
        )}
      </Field>
      {chosen.length > 0 && (
        <ul aria-label={words.recipients} className="flex flex-wrap gap-2">
          {chosen.map((label) => (
            <li
              key={label}
              className="inline-flex max-w-full items-center gap-1 rounded-full bg-chip py-0.5 pl-3 text-sm text-chip-foreground"
            >
              <span className="truncate">{label}</span>
              <IconButton
                className="size-7 text-current! hover:bg-transparent"
                label={words.removePerson(nameOf(label))}
                icon={<X className="size-3.5" />}
                onClick={() => onChange(chosen.filter((each) => each !== label))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
