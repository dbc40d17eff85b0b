import { ArrowRight } from 'lucide-react';
import { Link } from 'react-router';
import { addresses, ownLists } from '../../shared/accounts/rules.ts';
import type { EntityDefinition } from '../../shared/entity.ts';
import { entityOf } from '../../shared/model/index.ts';
import { Page } from '../app/page.tsx';
import { useMenu } from '../app/use-menu.ts';
import { useRows } from '../store/index.ts';
import { Badge } from '../ui/badge.tsx';
import { Card } from '../ui/card.tsx';
import { Icon } from '../ui/icon.tsx';
import { greeting } from './greeting.ts';
import { PersonMark } from './person-mark.tsx';
import { roleLabel } from './role-label.ts';
import { me } from './session.ts';
import { usePerson } from './use-person.ts';
import { words } from './words.ts';

/** Where people get to when they have registered or logged in: who they are, what is theirs, what they can do. */
export function WelcomePage() {
  const person = usePerson();
  const menu = useMenu();
  if (!person) return null;
  const isNew = greeting === 'registered';
  const own = ownLists.flatMap(({ entity, path }) => {
    const definition = entityOf(entity);
    const entry = menu.find((each) => each.path === path);
    return definition && entry ? [{ definition, path, label: entry.label }] : [];
  });
  const tasks = menu.filter(({ path }) => path !== '/' && !own.some((each) => each.path === path));
  return (
    <Page title={isNew ? words.welcomeNew(person.name) : words.welcomeBack(person.name)} hideHeading>
      <Card className="flex flex-wrap items-center gap-5 p-6 sm:p-8">
        <PersonMark name={person.name} className="size-16 text-xl" />
        <div className="min-w-0 flex-1 basis-56">
          <h1 className="font-heading text-3xl leading-tight font-semibold tracking-tight text-balance">
            {isNew ? words.welcomeNew(person.name) : words.welcomeBack(person.name)}
          </h1>
          <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-muted-foreground">
            <span>{isNew ? words.accountReady : words.loggedInNow}</span>
            <Badge tone="information">{roleLabel(person.role)}</Badge>
            <span className="truncate">{person.email}</span>
          </p>
        </div>
        <Link
          to={addresses.profile}
          className="inline-flex min-h-11 items-center rounded-control border border-input px-4 text-sm font-medium hover:bg-muted"
        >
          {words.profile}
        </Link>
      </Card>
      {own.length > 0 && (
        <section className="flex flex-col gap-3">
          <h2 className="font-heading text-lg font-semibold">{words.yours}</h2>
          <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
            {own.map(({ definition, path, label }) => (
              <OwnRows key={path} entity={definition} path={path} label={label} />
            ))}
          </ul>
        </section>
      )}
      {tasks.length > 0 && (
        <section className="flex flex-col gap-3">
          <h2 className="font-heading text-lg font-semibold">{words.goOnHere}</h2>
          <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
            {tasks.map(({ path, label, icon }) => (
              <li key={path}>
                <Link
                  to={path}
                  className="flex min-h-16 items-center gap-3 rounded-card border border-border bg-card px-4 font-medium text-card-foreground shadow-card hover:border-primary"
                >
                  <Icon name={icon} className="size-5 text-link" />
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

function OwnRows({ entity, path, label }: { entity: EntityDefinition; path: string; label: string }) {
  const { rows } = useRows(entity);
  const count = rows.filter((row) => row['owner'] === undefined || row['owner'] === me.id).length;
  return (
    <li>
      <Link
        to={path}
        className="flex flex-col gap-1 rounded-card border border-border bg-card p-5 text-card-foreground shadow-card hover:border-primary"
      >
        <span className="text-sm text-muted-foreground">{label}</span>
        <span className="font-heading text-3xl font-semibold tabular-nums">{count}</span>
        <span className="text-sm font-medium text-link">
          {count === 0 ? words.noneOfYours : words.seeYours}
        </span>
      </Link>
    </li>
  );
}
