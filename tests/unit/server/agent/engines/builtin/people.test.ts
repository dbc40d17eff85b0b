import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { compose } from '../../../../../../templates/compose/compose.ts';
import type { AppSpec } from '../../../../../../templates/spec/app-spec.ts';
import { understand } from '../../../../../../server/agent/engines/builtin/understand/understand.ts';
import { findSharedData } from '../../../../../support/shared-data.ts';
import { catalogue, planOf, specOf } from './support.ts';

const rolesOf = async (idea: string) => Object.keys(specOf(await planOf(idea)).roles);

describe('people are told apart', () => {
  it.each([
    ['A leave request app where managers approve or reject requests', ['employee', 'manager']],
    ['leave request app', ['employee', 'manager']],
    ['Students submit assignments and teachers grade them', ['administrator', 'student', 'teacher']],
    [
      'A job board where employers post jobs and candidates apply',
      ['administrator', 'candidate', 'employer'],
    ],
    ['A marketplace connecting producers and consumers', ['administrator', 'customer', 'seller']],
    ['A library: librarians manage books and members borrow and return them', ['librarian', 'member']],
    ['A tool catalogue. The website should have user registration and login.', ['administrator', 'user']],
    [
      'An online shop with an admin panel where customers can view their orders',
      ['administrator', 'customer'],
    ],
    [
      'Time attendance: employees clock in and out, administrators can view all records',
      ['administrator', 'employee'],
    ],
    ['A hospital app where employees submit daily reports to superiors', ['employee', 'manager']],
    ['Food donations; users can apply for food and manage their own accounts', ['administrator', 'member']],
    ['A community forum with moderation tools and user profiles', ['administrator', 'member']],
    [
      'A school system for teachers, students and parents to view grades',
      ['administrator', 'parent', 'student', 'teacher'],
    ],
    ['员工可以提交请假申请，经理审批', ['employee', 'manager']],
    ['图书分享网站，支持用户注册和登录', ['administrator', 'user']],
  ])('%s', async (idea, roles) => {
    expect(await rolesOf(idea)).toEqual(roles);
  });
});

describe('nobody has to log in', () => {
  it.each([
    'Users should be able to browse policies, search and filter them',
    'a todo list',
    'A to-do list without login',
    'A CRM to manage customers and suppliers',
    'Build an admin dashboard for sales data',
    "As a teacher I want to track my students' grades",
    'A password manager to keep my logins',
    'A personal finance app where users manage their accounts and transactions',
    'An event site where people sign up for events',
    'A car rental platform where users browse cars, book them and view booking records',
    'A poetry blog; users post their own poems and comment on those of others',
    'A task manager for a busy product lead',
    'A landing page with a waitlist signup form',
    'A supply chain site where users register products and track them',
    'A patient file system with patient reports and inventory',
    '无需登录的记账应用',
  ])('%s', async (idea) => {
    expect(await rolesOf(idea)).toEqual([]);
  });

  it('what visitors enter is theirs, on the server, with a page of their own', async () => {
    const spec = specOf(await planOf('A car rental platform where users browse cars and book them'));
    expect(spec).toMatchObject({
      storage: 'postgres',
      roles: {},
      entities: { booking: { ownership: 'own' } },
    });
    expect(spec.pages['bookings']?.menu?.label).toBe('My bookings');
  });

  it('accounts are left out where everything is to stay in the browser', async () => {
    const spec = specOf(await planOf('A recipe box in the browser with user registration'));
    expect(spec).toMatchObject({ storage: 'browser', roles: {}, notIncluded: { accounts: {} } });
  });
});

describe('rights', () => {
  it('requests are one’s own, and decided by those above', async () => {
    const plan = await planOf('A leave request app where managers approve or reject requests');
    const spec = specOf(plan);
    const { leaveRequest } = spec.entities;
    expect(leaveRequest).toMatchObject({
      ownership: 'own',
      permissions: { read: ['owner', 'role:manager'], create: ['signedIn'], update: ['role:manager'] },
    });
    expect(spec.actions['approveLeaveRequest']?.who).toEqual(['role:manager']);
    expect(spec.roles['manager']).toMatchObject({ administrator: true, registers: false });
    expect(spec.pages['leave-requests']).toMatchObject({ who: ['signedIn'], title: 'My leave requests' });
    expect(spec.assumed['accounts']?.sentence).toContain('Ana Novak (employee)');
    const states = (person: string) =>
      new Set(
        Object.entries(leaveRequest?.samples ?? {})
          .filter(([id]) => leaveRequest?.sampleOwners[id] === person)
          .map(([, values]) => values['status']),
      );
    const people = spec.roles['employee']?.people.map(({ id }) => id) ?? [];
    expect(people).toHaveLength(2);
    for (const person of people) expect(states(person).size).toBeGreaterThan(1);
    expect(plan.steps.find((step) => step.id === 'people')?.sentence).toMatch(/own leave requests/);
  });

  it('the app is whole and open without the step', async () => {
    const plan = await planOf('A tool catalogue with user login where users bid on tools');
    const spec = specOf({ ...plan, steps: plan.steps.filter((step) => step.id !== 'people') });
    expect(spec.roles).toEqual({});
    expect(spec.actions['bidTool']?.who).toEqual(['anyone']);
    expect(Object.keys(spec.actions['bidTool']?.inputs ?? {})).toContain('person');
  });

  it('reading is public, writing needs somebody, and their name is known', async () => {
    const spec = specOf(await planOf('A tool catalogue with user login where users bid on tools'));
    const { tool, bid } = spec.entities;
    expect(tool?.permissions).toMatchObject({ read: ['anyone'], update: ['role:administrator'] });
    expect(bid?.permissions).toMatchObject({ create: ['signedIn'] });
    expect(Object.keys(spec.actions['bidTool']?.inputs ?? {})).toEqual(['amount']);
    expect(spec.actions['bidTool']?.effects[0]).toMatchObject({
      values: { person: { kind: 'path', scope: 'person', path: ['name'] } },
    });
    expect(spec.pages['tools']?.who).toEqual(['anyone']);
  });

  it('decisions are told to whoever asked, and people act on what is theirs', async () => {
    const spec = specOf(
      await planOf('Car rental: customers book cars and cancel bookings, administrators confirm bookings'),
    );
    const { booking } = spec.entities;
    expect(booking).toMatchObject({ ownership: 'own', titleField: 'number' });
    expect(spec.actions['cancelBooking']?.who).toEqual(['owner', 'role:administrator']);
    expect(spec.actions['confirmBooking']).toMatchObject({ who: ['role:administrator'] });
    expect(spec.actions['confirmBooking']?.effects).toContainEqual(
      expect.objectContaining({
        kind: 'notify',
        person: { kind: 'path', scope: 'row', path: ['owner'] },
      }),
    );
    expect(spec.entities['client']).toBeUndefined();
  });

  it('those who serve change what is theirs', async () => {
    const spec = specOf(await planOf('Sellers add products and customers buy them'));
    expect(spec.entities['product']?.permissions).toMatchObject({
      read: ['anyone'],
      create: ['role:seller', 'role:administrator'],
      update: ['owner', 'role:administrator'],
    });
    expect(spec.entities['purchase']).toMatchObject({ ownership: 'own' });
  });
});

const after = async (text: string, spec: AppSpec) => specOf(await planOf(text, spec), spec);

describe('later messages', () => {
  it('add and remove the log-in', async () => {
    const open = specOf(await planOf('A car rental platform where users browse cars and book them'));
    const closed = await after('Add a log-in', open);
    expect(Object.keys(closed.roles)).toEqual(['administrator', 'customer']);
    expect(closed.actions['bookCar']?.who).toEqual(['signedIn']);
    const again = await after('Remove the log-in', closed);
    expect(again.roles).toEqual({});
    expect(again.entities['booking']).toEqual({
      ...open.entities['booking'],
      samples: expect.anything(),
    });
    expect(Object.keys(again.actions['bookCar']?.inputs ?? {}).toSorted()).toEqual(
      Object.keys(open.actions['bookCar']?.inputs ?? {}).toSorted(),
    );
    expect(again.entities['car']).toEqual(open.entities['car']);
    expect((await after('Keep everything in the browser', closed)).roles).toEqual({});
  });

  it('restrict rights', async () => {
    const tasks = specOf(await planOf('a todo list for a team'));
    const restricted = await after('Only admins can delete tasks', tasks);
    expect(restricted.entities['task']?.permissions.remove).toEqual(['role:administrator']);
    expect(Object.keys(restricted.roles)).toContain('administrator');
    const own = await after('Only the person who created a task may edit it', restricted);
    expect(own.entities['task']?.permissions.update).toEqual(['owner', 'role:administrator']);
    const leave = specOf(await planOf('A leave request app where managers approve requests'));
    const managers = await after('Only managers can delete leave requests', leave);
    expect(managers.entities['leaveRequest']?.permissions.remove).toEqual(['role:manager']);
    expect((await after('只有管理员可以删除任务', tasks)).entities['task']?.permissions.remove).toEqual([
      'role:administrator',
    ]);
  });

  it('make things private and public', async () => {
    const spec = specOf(await planOf('A job board where employers post jobs and candidates apply'));
    const hidden = await after('Make jobs private', spec);
    expect(hidden.entities['job']).toMatchObject({
      ownership: 'own',
      permissions: { read: ['owner', 'role:administrator', 'role:employer'] },
    });
    const shown = await after('Make jobs public', hidden);
    expect(shown.entities['job']).toMatchObject({ ownership: 'shared', permissions: { read: ['anyone'] } });
  });
});

const words = fc.constantFrom(
  'users can',
  'log in',
  'administrators',
  'managers approve',
  'teachers',
  'students submit',
  'sellers add',
  'their own',
  'manage',
  'accounts',
  'tasks',
  'reports',
  'orders',
  'book',
  'comment on',
  'assignments',
  'and',
  ',',
  '.',
  'without login',
  'in the browser',
  'roles: admin, editor',
  'between buyers and sellers',
  '管理员',
  '员工可以提交',
  '登录',
  '审批',
  'approve',
  'patients',
  'by doctors',
);

describe('for any words about people', { timeout: 120_000 }, () => {
  it('the plan folds without problems, with somebody who runs the app', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 3, maxLength: 14 }), async (list) => {
        const spec = specOf(await planOf(`An app where ${list.join(' ')}`));
        const roles = Object.values(spec.roles);
        if (roles.length === 0) return;
        expect(roles.filter((role) => role.administrator)).toHaveLength(1);
        expect(roles.length).toBeGreaterThan(1);
        for (const role of roles) expect(role.people).toHaveLength(2);
      }),
      { numRuns: 150 },
    );
  });
});

const cases = ['cases/prompts-dev.jsonl', 'cases/webgen-dev.jsonl'].flatMap(
  (name) => findSharedData(name) ?? [],
);
const line = z.object({ prompt: z.string().optional(), instruction: z.string().optional() });

describe.skipIf(cases.length === 0)('prompts of others', { timeout: 120_000 }, () => {
  const prompts = cases
    .flatMap((path) => readFileSync(path, 'utf8').trim().split('\n'))
    .map((text) => line.parse(JSON.parse(text)))
    .map(({ prompt, instruction }) => prompt ?? instruction ?? '');

  it('need people now and then, and compose with them', async () => {
    const needed = prompts.filter((prompt) => understand(prompt).people !== undefined);
    expect(needed.length).toBeGreaterThan(7);
    expect(needed.length).toBeLessThan(prompts.length / 4);
    for (const prompt of needed) {
      const files = await compose(specOf(await planOf(prompt)), catalogue, new Map());
      expect(
        [...files.keys()].some((path) => path.startsWith('server/accounts/')),
        prompt,
      ).toBe(true);
    }
  });
});
