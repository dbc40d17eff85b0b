import { Clock, Mail, MapPin, Phone, PhoneCall } from 'lucide-react';
import { useWords } from '../../text/index.ts';
import { en, zh } from './text.ts';

export interface ContactDetail {
  kind: 'emergency' | 'email' | 'phone' | 'address' | 'hours';
  value: string;
  /** What it is called, instead of the usual word. */
  label?: string;
}

const icons = { emergency: PhoneCall, email: Mail, phone: Phone, address: MapPin, hours: Clock };

/** Ways to be reached. */
export function ContactDetails({ details }: { details: readonly ContactDetail[] }) {
  const words = useWords({ en, zh });
  return (
    <div className="flex flex-col gap-5">
      <h2 className="font-heading text-xl font-semibold">{words.reach}</h2>
      <ul className="flex flex-col gap-5">
        {details.map(({ kind, value, label }) => {
          const Icon = icons[kind];
          const address = kind === 'email' ? `mailto:${value}` : `tel:${value.replace(/[^+\d]/g, '')}`;
          return (
            <li key={`${kind}.${value}`} className="flex gap-4">
              <span
                aria-hidden
                className="flex size-10 shrink-0 items-center justify-center rounded-full bg-primary-soft text-link"
              >
                <Icon className="size-5" />
              </span>
              <span className="flex min-w-0 flex-col">
                <span className="text-sm text-muted-foreground">{label ?? words[kind]}</span>
                {kind === 'email' || kind === 'phone' || kind === 'emergency' ? (
                  <a href={address} className="break-words text-link underline underline-offset-2">
                    {value}
                  </a>
                ) : (
                  <span className="break-words">{value}</span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
