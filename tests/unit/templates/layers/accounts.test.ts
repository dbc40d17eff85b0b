import { describe, expect, test } from 'vitest';
import { checksFor } from '../../../../templates/compose/checks-for.ts';
import { compose } from '../../../../templates/compose/compose.ts';
import { loadCatalogue } from '../../../../templates/compose/load-catalogue.ts';
import { holdsAtFirst } from '../../../../templates/layers/accounts/checks/holds-at-first.ts';
import type { AppSpec } from '../../../../templates/spec/app-spec.ts';
import { checkSchema } from '../../../../templates/spec/check.ts';
import { findProblems } from '../../../../templates/spec/find-problems.ts';
import { fold } from '../../../../templates/spec/fold.ts';
import { leaveSpec } from '../../../support/leave-spec.ts';
import { readSpecFixture } from '../../../support/spec-fixture.ts';

async function composed(change: (spec: AppSpec) => void = () => undefined): Promise<Map<string, string>> {
  const spec = structuredClone(leaveSpec);
  change(spec);
  return compose(spec, await loadCatalogue());
}

describe('an app whose people log in', () => {
  test('has what its roles may do in one file, and pages that say whom they are for', async () => {
    const files = await composed();
    expect(files.get('shared/accounts/rules.ts')).toContain("id: 'employee'");
    expect(files.get('src/app/routes.tsx')).toContain("<Gate who={['role:manager']}>");
    expect(files.get('src/app/app-info.ts')).toContain("who: ['signedIn']");
    expect(files.get('server/data/authority.ts')).toContain('peopleAuthority');
    expect(files.get('shared/model/samples.ts')).toContain("owner: 'ana'");
    expect(files.get('shared/actions/approve.ts')).toContain('await notify?.(row.owner ?? null');
    expect(files.get('shared/model/leave-request.ts')).toContain("fromPerson: 'name'");
  });

  test('shows whose rows are where no field of its own says it', async () => {
    const files = await composed((spec) => {
      delete spec.entities['leaveRequest']?.fields['asker'];
    });
    expect(files.get('shared/model/leave-request.ts')).toContain("id: 'ownerName'");
    expect(files.get('src/pages/mine.tsx')).toContain("'ownerName'");
    expect(files.get('shared/model/holiday.ts')).not.toContain('ownerName');
  });

  test('keeps its pages about people away from addresses of its own', async () => {
    const files = await composed((spec) => {
      for (const page of Object.values(spec.pages)) if (page.id === 'mine') page.path = '/people';
    });
    expect(files.get('shared/accounts/rules.ts')).toContain("people: '/users'");
  });

  test('is made of an app without people, whose migrations are kept', async () => {
    const before = await composed((spec) => {
      spec.roles = {};
      spec.pages = {};
      spec.actions = {};
      for (const entity of Object.values(spec.entities)) {
        entity.sampleOwners = {};
        entity.permissions = { read: ['anyone'], create: ['anyone'], update: ['anyone'], remove: ['anyone'] };
      }
    });
    const migrations = new Map([...before].filter(([path]) => path.startsWith('migrations/')));
    const after = await compose(leaveSpec, await loadCatalogue(), migrations);
    expect([...after.keys()].filter((path) => path.startsWith('migrations/'))).toEqual(
      [
        ...migrations.keys(),
        'migrations/0001-people.sql',
        'migrations/0001-profile-contact.sql',
        'migrations/0001-told-about.sql',
      ].sort(),
    );
    const again = new Map([...after].filter(([path]) => path.startsWith('migrations/')));
    expect(await compose(leaveSpec, await loadCatalogue(), again)).toEqual(after);
  });
});

test.each(['browser', 'postgres'] as const)(
  'an app without roles in %s has no code for people',
  async (storage) => {
    const { spec, sources } = await readSpecFixture('agenda');
    const files = await compose({ ...spec, storage }, await loadCatalogue(), sources);
    expect([...files.keys()].filter((path) => /accounts|0001-people/.test(path))).toEqual([]);
    const text = [...files.entries()]
      .filter(([path]) => !path.endsWith('.json'))
      .map(([, content]) => content);
    expect(text.join('\n')).not.toMatch(/accounts\/|scrypt|app_person|peopleAuthority/);
    expect(files.get('sprout.json')).not.toContain('sampleOwners');
  },
);

describe('checks', () => {
  test('are done by whoever may do what they do', async () => {
    const checks = checksFor(leaveSpec, await loadCatalogue());
    const stepsOf = (id: string) => JSON.stringify(checks.find((check) => check.id === id)?.steps ?? []);
    for (const check of checks) expect(checkSchema.parse(check)).toEqual(check);
    expect(stepsOf('home-list-create')).toContain('Continue as Vera Lind, administrator');
    expect(stepsOf('mine-list-create')).toContain('/log-in?register');
    expect(stepsOf('mine-list-list')).toContain('Continue as Ana Novak, employee');
    expect(stepsOf('people-own-leave-request')).toContain('asAnotherPerson');
    expect(stepsOf('people-hand-over-approve')).toContain('1 new notification');
  });

  test('know whether an action is there for a row that was just added', () => {
    const entity = leaveSpec.entities['leaveRequest'];
    if (!entity) throw new Error('The fixture has no requests.');
    const shown = (value: string) => ({
      kind: 'binary' as const,
      operator: 'equal' as const,
      left: { kind: 'path' as const, scope: 'row' as const, path: ['status'] as [string] },
      right: { kind: 'value' as const, value },
    });
    expect(holdsAtFirst(undefined, entity)).toBe(true);
    expect(holdsAtFirst(shown('asked'), entity)).toBe(true);
    expect(holdsAtFirst(shown('approved'), entity)).toBe(false);
    expect(holdsAtFirst({ kind: 'not', of: shown('approved') }, entity)).toBe(true);
    const either = { kind: 'binary' as const, operator: 'or' as const, left: shown('approved') };
    expect(holdsAtFirst({ kind: 'not', of: { ...either, right: shown('rejected') } }, entity)).toBe(true);
    expect(holdsAtFirst({ ...either, right: { kind: 'now' } }, entity)).toBe(false);
  });
});

test('roles that are not there, people twice, and people in a browser are problems', () => {
  const spec = structuredClone(leaveSpec);
  spec.storage = 'browser';
  delete spec.roles['manager'];
  spec.roles['administrator']?.people.push({ id: 'ana', name: 'Ana Again' });
  const entity = spec.entities['leaveRequest'];
  if (entity) entity.sampleOwners['lake'] = 'nobody';
  const problems = findProblems(spec);
  expect(problems.map(({ missing }) => missing)).toContain('role:manager');
  expect(problems.map(({ missing }) => missing)).toContain('person:nobody');
  expect(problems.map(({ place }) => place)).toContain('storage');
  expect(problems.map(({ sentence }) => sentence)).toContain('Two sample people are called “ana”.');
});

test('an example keeps its owner through folding, and loses it with the example', () => {
  const put = {
    kind: 'put-sample',
    entity: 'leaveRequest',
    id: 'sea',
    values: { reason: 'The sea' },
  } as const;
  const { spec } = fold([{ ...put, owner: 'ben' }], leaveSpec);
  expect(spec.entities['leaveRequest']?.sampleOwners['sea']).toBe('ben');
  const { spec: less } = fold([{ kind: 'remove-sample', entity: 'leaveRequest', id: 'sea' }], spec);
  expect(less).toEqual(leaveSpec);
});
