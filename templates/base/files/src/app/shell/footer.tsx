import { Mail, MapPin, Phone, PhoneCall, Clock } from 'lucide-react';
import { Link } from 'react-router';
import { entities } from '../../../shared/model/index.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { isEditing, switchEditing } from '../../store/editing.ts';
import { words } from '../../text/index.ts';
import { Button } from '../../ui/button.tsx';
import { appInfo } from '../app-info.ts';
import { classNames } from '../../ui/class-names.ts';
import { isSite } from '../is-site.ts';
import { useMenu } from '../use-menu.ts';
import { pageWidth } from './page-width.ts';

const things: readonly EntityDefinition[] = Object.values(entities);
const year = new Date().getFullYear();
const hasSwitch = things.some(({ editing }) => editing === 'switch');
/** As wide as what stands above. */
const frame = classNames(
  'mx-auto w-full px-4 sm:px-6',
  pageWidth,
  appInfo.navigation === 'sidebar' && 'lg:px-10',
);
const icons = { emergency: PhoneCall, email: Mail, phone: Phone, address: MapPin, hours: Clock };

/** What stands below every page: a line; on what presents something the menu again and the ways to be reached. */
export function Footer() {
  const { contact = [], name, tagline } = appInfo;
  if (!isSite || contact.length === 0)
    return (
      <footer className="border-t border-border text-sm text-muted-foreground">
        <div className={classNames(frame, 'flex min-h-16 flex-wrap items-center justify-between gap-4 py-3')}>
          <p>{tagline ? `${name} – ${tagline}` : name}</p>
          <EditSwitch />
        </div>
      </footer>
    );
  return (
    <footer className="mt-12 bg-footer text-sm text-footer-foreground">
      <div className={classNames(frame, 'flex flex-wrap justify-between gap-x-16 gap-y-10 py-12 md:py-14')}>
        <div className="flex max-w-sm flex-col items-start gap-3">
          <p className="font-heading text-2xl leading-tight font-semibold tracking-tight">{name}</p>
          {tagline && <p className="leading-relaxed text-pretty text-footer-muted">{tagline}</p>}
        </div>
        <div className="flex flex-wrap gap-x-16 gap-y-10">
          <FooterLinks />
          {contact.length > 0 && (
            <ul className="flex flex-col gap-2.5">
              {contact.map((way) => (
                <Way key={`${way.kind}.${way.value}`} {...way} />
              ))}
            </ul>
          )}
        </div>
      </div>
      <div className={frame}>
        <div className="flex min-h-16 flex-wrap items-center justify-between gap-4 border-t border-footer-border py-3 text-footer-muted">
          <p>
            © {year} {name}
          </p>
          <EditSwitch className="border-footer-border bg-transparent text-footer-foreground hover:bg-footer-hover" />
        </div>
      </div>
    </footer>
  );
}

/** Turns the buttons on by which a site's own people change what visitors read. */
function EditSwitch({ className }: { className?: string }) {
  if (!hasSwitch) return null;
  return (
    <Button size="small" className={className} onClick={switchEditing}>
      {isEditing() ? words.stopEditing : words.editSite}
    </Button>
  );
}

/** More entries than this stand in two columns. */
const oneColumn = 5;

function FooterLinks() {
  const menu = useMenu();
  return (
    <ul className={classNames('gap-x-12', menu.length > oneColumn && 'columns-2')}>
      {menu.map(({ path, label }) => (
        <li key={path} className="break-inside-avoid">
          <Link
            to={path}
            className="inline-flex min-h-8 max-w-56 items-center py-1 leading-snug hover:underline pointer-coarse:min-h-11"
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
      <Drawing className="mt-0.5 size-4 shrink-0 text-footer-muted" aria-hidden />
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
