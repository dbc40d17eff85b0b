import { Mail, MapPin, Phone, PhoneCall, Clock } from 'lucide-react';
import { Link } from 'react-router';
import { entities } from '../../../shared/model/index.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { isEditing, switchEditing } from '../../store/editing.ts';
import { words } from '../../text/index.ts';
import { Button } from '../../ui/button.tsx';
import { appInfo } from '../app-info.ts';
import { classNames } from '../../ui/class-names.ts';
import { useMenu } from '../use-menu.ts';

const things: readonly EntityDefinition[] = Object.values(entities);
const hasSwitch = things.some(({ editing }) => editing === 'switch');
/** As wide as what stands above. */
const frame = classNames(
  'mx-auto w-full max-w-7xl px-4 sm:px-6',
  appInfo.navigation === 'sidebar' && 'lg:px-10',
);
const icons = { emergency: PhoneCall, email: Mail, phone: Phone, address: MapPin, hours: Clock };

/** What stands below every page: on sites with ways to be reached those and the menu again. */
export function Footer() {
  const { contact = [], name, tagline } = appInfo;
  if (contact.length === 0 && !hasSwitch)
    return (
      <footer className="border-t border-border text-sm text-muted-foreground">
        <p className={classNames(frame, 'py-5')}>{tagline ? `${name} – ${tagline}` : name}</p>
      </footer>
    );
  return (
    <footer className="mt-10 border-t border-border bg-muted/50 text-sm">
      <div
        className={classNames(
          frame,
          contact.length > 0
            ? 'grid gap-8 py-10 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr]'
            : 'flex flex-wrap justify-between gap-x-16 gap-y-6 py-8',
        )}
      >
        <div className="flex flex-col items-start gap-2">
          <p className="font-heading text-lg font-semibold">{name}</p>
          {tagline && <p className="max-w-[44ch] text-pretty text-muted-foreground">{tagline}</p>}
          {hasSwitch && (
            <Button size="small" className="mt-3" onClick={switchEditing}>
              {isEditing() ? words.stopEditing : words.editSite}
            </Button>
          )}
        </div>
        <FooterLinks inLine={contact.length === 0} />
        {contact.length > 0 && (
          <ul className="flex flex-col gap-2">
            {contact.map((way) => (
              <Way key={`${way.kind}.${way.value}`} {...way} />
            ))}
          </ul>
        )}
      </div>
    </footer>
  );
}

function FooterLinks({ inLine }: { inLine: boolean }) {
  const menu = useMenu();
  return (
    <ul
      className={classNames(
        'gap-x-6 self-start',
        inLine ? 'flex max-w-3xl flex-wrap sm:justify-end' : menu.length > 5 && 'columns-2',
      )}
    >
      {menu.map(({ path, label }) => (
        <li key={path} className="break-inside-avoid">
          <Link
            to={path}
            className="inline-flex min-h-8 items-center py-1 leading-snug text-muted-foreground hover:text-foreground hover:underline pointer-coarse:min-h-11"
          >
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Way({ kind, value, label }: { kind: string; value: string; label?: string }) {
  const Drawing =
    kind === 'email' || kind === 'phone' || kind === 'address' || kind === 'emergency'
      ? icons[kind]
      : icons.hours;
  const address =
    kind === 'email'
      ? `mailto:${value}`
      : kind === 'phone' || kind === 'emergency'
        ? `tel:${value.replace(/[^+\d]/g, '')}`
        : undefined;
  return (
    <li className="flex items-start gap-2">
      <Drawing className="mt-0.5 size-4 shrink-0 text-link" aria-hidden />
      {address ? (
        <a href={address} className="break-words hover:underline">
          {label ? `${label}: ${value}` : value}
        </a>
      ) : (
        <span className="break-words">{value}</span>
      )}
    </li>
  );
}
