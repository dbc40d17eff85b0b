import { ArrowRight } from 'lucide-react';
import { Link } from 'react-router';
import { Page } from '../app/page.tsx';
import { useMenu } from '../app/use-menu.ts';
import { askServer } from '../store/data-client.ts';
import { Badge } from '../ui/badge.tsx';
import { Card } from '../ui/card.tsx';
import { Icon } from '../ui/icon.tsx';
import { showToast } from '../ui/toasts.ts';
import { AccountForm } from './account-form.tsx';
import { PersonMark } from './person-mark.tsx';
import { roleLabel } from './role-label.ts';
import { me } from './session.ts';
import { changePerson, usePerson } from './use-person.ts';
import { words } from './words.ts';

/** Who one is in this app: name, e-mail, password, and where one's own things are. */
export function ProfilePage() {
  const pages = useMenu().filter(({ who }) => who);
  const person = usePerson();
  if (!person) return null;
  const isSample = me.samples.some(({ id }) => id === person.id);
  return (
    <Page title={words.profile}>
      <div className="flex flex-wrap items-center gap-4">
        <PersonMark name={person.name} className="size-14 text-lg" />
        <div className="min-w-0">
          <p className="truncate font-heading text-xl font-semibold">{person.name}</p>
          <p className="mt-1 flex flex-wrap items-center gap-2 text-sm text-muted-foreground">
            <Badge tone="information">{roleLabel(person.role)}</Badge>
            <span className="truncate">{person.email}</span>
          </p>
        </div>
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-2">
        <Card className="flex flex-col gap-5 p-6">
          <h2 className="font-heading text-lg font-semibold">{words.details}</h2>
          <AccountForm
            fields={[
              { id: 'name', label: words.name, type: 'text', autoComplete: 'name', initial: person.name },
              {
                id: 'email',
                label: words.email,
                type: 'email',
                autoComplete: 'email',
                initial: person.email,
              },
              {
                id: 'phone',
                label: words.phone,
                type: 'tel',
                autoComplete: 'tel',
                initial: me.contact?.phone,
                optional: true,
              },
              {
                id: 'address',
                label: words.address,
                type: 'text',
                autoComplete: 'street-address',
                initial: me.contact?.address,
                optional: true,
              },
            ]}
            submitLabel={words.save}
            onSubmit={async (body) => {
              await askServer('/me', { method: 'PATCH', body });
              changePerson({ name: body['name'] ?? '', email: body['email'] ?? '' });
              showToast({ message: words.detailsSaved, tone: 'good' });
            }}
          />
        </Card>
        <Card className="flex flex-col gap-5 p-6">
          <h2 className="font-heading text-lg font-semibold">{words.changePassword}</h2>
          {isSample ? (
            <p className="text-sm text-muted-foreground">{words.samplePassword}</p>
          ) : (
            <AccountForm
              fields={[
                {
                  id: 'current',
                  label: words.currentPassword,
                  type: 'password',
                  autoComplete: 'current-password',
                },
                {
                  id: 'password',
                  label: words.newPassword,
                  type: 'password',
                  autoComplete: 'new-password',
                  hint: words.passwordHint,
                },
              ]}
              submitLabel={words.changePassword}
              onSubmit={async (body) => {
                await askServer('/me/password', { method: 'POST', body });
                showToast({ message: words.passwordChanged, tone: 'good' });
              }}
            />
          )}
        </Card>
      </div>
      {pages.length > 0 && (
        <section className="flex flex-col gap-3">
          <h2 className="font-heading text-lg font-semibold">{words.yours}</h2>
          <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
            {pages.map(({ path, label, icon }) => (
              <li key={path}>
                <Link
                  to={path}
                  className="flex min-h-14 items-center gap-3 rounded-card border border-border bg-card px-4 text-sm font-medium text-card-foreground shadow-card hover:border-primary"
                >
                  <Icon name={icon} className="size-4.5 text-link" />
                  <span className="flex-1">{label}</span>
                  <ArrowRight className="size-4 text-muted-foreground" aria-hidden />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}
