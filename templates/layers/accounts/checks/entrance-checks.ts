import { kebab } from '../../../blocks/checking/check-writer.ts';
import { enterAs, peopleWords, registerAs } from '../../../blocks/checking/enter-as.ts';
import { newcomerOf } from '../../../blocks/checking/who-can.ts';
import type { AppSpec } from '../../../spec/app-spec.ts';
import type { Check, CheckStep, Locator } from '../../../spec/check.ts';
import { writeAccountCheck } from './write-account-check.ts';

const main: Locator = { role: 'main' };

/** People register, log out and in again, have a profile, and can be tried out. */
export function entranceChecks(spec: AppSpec): Check[] {
  const role = newcomerOf(spec);
  const words = peopleWords(spec);
  const account: Locator = { role: 'button', name: 'Kim {unique}', exact: true };
  const choose = (item: string): CheckStep[] => [
    { kind: 'click', on: account },
    { kind: 'click', on: { role: 'menuitem', name: item, exact: true } },
  ];
  const samples = Object.values(spec.roles).flatMap((each) =>
    each.people.slice(0, 1).map(({ id, name }) =>
      writeAccountCheck(
        {
          what: `continue-${kebab(id)}`,
          en: `continue as ${name}, ${each.label.toLowerCase()}, with one click`,
          zh: `一键以${name}（${each.label}）的身份继续`,
          steps: enterAs({ role: each, isNew: false }, spec),
        },
        spec,
      ),
    ),
  );
  if (!role) return samples;
  const again: CheckStep[] = [
    ...choose(words.logOut),
    // A first page that is not for everybody asks whoever has left to log in again.
    ...(opensToAll(spec)
      ? [{ kind: 'click', on: { role: 'link', name: words.logIn, exact: true } } satisfies CheckStep]
      : []),
    { kind: 'fill', label: words.email, value: 'kim-{unique}@example.com' },
    { kind: 'fill', label: words.password, value: 'correct horse' },
    { kind: 'click', on: { role: 'button', name: words.logIn, exact: true, within: main } },
    { kind: 'expectThing', thing: account },
    {
      kind: 'expectThing',
      thing: { role: 'heading', name: words.welcomeBack('Kim {unique}'), within: main },
    },
  ];
  const profile: CheckStep[] = [
    ...choose(words.profile),
    { kind: 'expectText', text: 'kim-{unique}@example.com', within: main },
    { kind: 'fill', label: words.name, value: 'Kim {unique} Lee' },
    { kind: 'fill', label: words.phone, value: '+386 40 123 456' },
    { kind: 'click', on: { role: 'button', name: words.save, exact: true, within: main } },
    { kind: 'expectThing', thing: { role: 'status', containing: words.detailsSaved } },
    { kind: 'reload' },
    { kind: 'expectValue', label: words.name, value: 'Kim {unique} Lee' },
    { kind: 'expectValue', label: words.phone, value: '+386 40 123 456' },
  ];
  return [
    writeAccountCheck(
      {
        what: 'register',
        en: 'register, log out and log in again',
        zh: '注册、退出并重新登录',
        steps: [...registerAs(role, spec), ...again],
      },
      spec,
    ),
    writeAccountCheck(
      {
        what: 'profile',
        en: 'see your profile and change it',
        zh: '查看并修改个人信息',
        steps: [...registerAs(role, spec), ...profile],
      },
      spec,
    ),
    ...samples,
  ];
}

/** Where the first page is not for everybody, the front door leads to one of the menu that is. */
function opensToAll({ pages }: AppSpec): boolean {
  return Object.values(pages).some(
    ({ path, who, menu }) => (path === '/' || menu !== undefined) && who.includes('anyone'),
  );
}
