import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { addresses, roles } from '../../shared/accounts/rules.ts';
import { appInfo } from '../app/app-info.ts';
import { Page } from '../app/page.tsx';
import { askServer } from '../store/data-client.ts';
import { Card } from '../ui/card.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/inputs.tsx';
import { AccountForm } from './account-form.tsx';
import { keepGreeting } from './greeting.ts';
import { peopleForPage } from './people-for.ts';
import { safePath } from './safe-path.ts';
import { SampleEntrances } from './sample-entrances.tsx';
import { goAs, me } from './session.ts';
import { words } from './words.ts';

/** Where people log in or register, and continue as somebody while there are examples. */
export function LogInPage() {
  const [address, setAddress] = useSearchParams();
  const next = safePath(address.get('next'));
  // Who only wants to log in gets to what is theirs; who was on their way somewhere goes on.
  const formNext = next === '/' || address.has('welcome') ? addresses.welcome : next;
  const isNew = address.has('register') && me.registration !== 'closed';
  const change = (register: boolean) =>
    setAddress(
      (before) => {
        if (register) before.set('register', '');
        else before.delete('register');
        return before;
      },
      { replace: true },
    );
  const hasSamples = me.samples.length > 0;
  return (
    <Page title={isNew ? words.register : words.logIn} hideHeading>
      <div
        className={
          hasSamples
            ? 'mx-auto grid w-full max-w-4xl grid-cols-[minmax(0,1fr)] items-start gap-6 md:grid-cols-2 md:gap-10 md:py-6'
            : 'mx-auto w-full max-w-md md:py-6'
        }
      >
        <Card className="flex flex-col gap-5 p-6 sm:p-8">
          <div>
            <p className="text-sm font-medium text-link">{appInfo.name}</p>
            <h1 className="mt-1 font-heading text-2xl font-semibold tracking-tight">
              {isNew ? words.register : words.logIn}
            </h1>
            <p className="mt-1 text-sm text-muted-foreground">
              {isNew ? (me.registration === 'first' ? words.firstText : words.registerText) : words.logInText}
            </p>
          </div>
          {isNew ? <RegisterForm key="new" next={formNext} /> : <LogInForm key="known" next={formNext} />}
          {me.registration !== 'closed' && (
            <p className="border-t border-border pt-4 text-sm text-muted-foreground">
              {isNew ? words.haveAccount : words.noAccount}{' '}
              <button
                type="button"
                className="min-h-9 font-medium text-link underline-offset-4 hover:underline pointer-coarse:min-h-11"
                onClick={() => change(!isNew)}
              >
                {isNew ? words.logIn : words.register}
              </button>
            </p>
          )}
        </Card>
        {hasSamples && (
          <section className="flex flex-col gap-4 max-md:order-first md:pt-8">
            <div>
              <h2 className="font-heading text-lg font-semibold">{words.tryTitle}</h2>
              <p className="mt-1 text-sm text-muted-foreground">{words.tryText}</p>
            </div>
            <SampleEntrances next={next} people={peopleForPage(next)} />
          </section>
        )}
      </div>
    </Page>
  );
}

function LogInForm({ next }: { next: string }) {
  return (
    <AccountForm
      fields={[
        { id: 'email', label: words.email, type: 'email', autoComplete: 'username' },
        { id: 'password', label: words.password, type: 'password', autoComplete: 'current-password' },
      ]}
      submitLabel={words.logIn}
      onSubmit={async (body) => {
        await askServer('/log-in', { method: 'POST', body });
        keepGreeting('back');
        goAs(next);
      }}
    />
  );
}

function RegisterForm({ next }: { next: string }) {
  const offered =
    me.registration === 'first' ? [] : roles.filter((role) => role.registers && !role.administrator);
  const [role, setRole] = useState(offered[0]?.id ?? '');
  return (
    <AccountForm
      fields={[
        { id: 'name', label: words.name, type: 'text', autoComplete: 'name' },
        { id: 'email', label: words.email, type: 'email', autoComplete: 'username' },
        {
          id: 'password',
          label: words.password,
          type: 'password',
          autoComplete: 'new-password',
          hint: words.passwordHint,
        },
      ]}
      submitLabel={words.register}
      onSubmit={async (values) => {
        await askServer('/register', { method: 'POST', body: { ...values, role } });
        keepGreeting('registered');
        goAs(next);
      }}
    >
      {offered.length > 1 && (
        <Field label={words.iAm} required>
          {(control) => (
            <Select
              {...control}
              value={role}
              onChange={setRole}
              options={offered.map(({ id, label }) => ({ id, label }))}
            />
          )}
        </Field>
      )}
    </AccountForm>
  );
}
