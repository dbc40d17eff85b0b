import { describe, expect, it } from 'vitest';
import { planOf, specOf } from './support.ts';

async function appOf(idea: string) {
  const spec = specOf(await planOf(idea));
  const actions = Object.values(spec.actions).map((action) => action.label);
  const list = Object.values(spec.pages)
    .flatMap((page) => Object.values(page.blocks))
    .find((block) => block.block === 'collection');
  return { spec, actions, list };
}

describe('verbs that change a thing', () => {
  it.each([
    ['A leave request app where managers approve or reject requests', ['Approve', 'Reject']],
    ['A task list where I can mark tasks as completed', ['Mark complete']],
    ['A blog where editors publish and archive articles', ['Publish', 'Archive']],
    ['A library system where members borrow, renew and return books', ['Borrow', 'Renew', 'Return']],
    ['A visitor log to check in guests at the front desk', ['Check in', 'Check out']],
    ['An issue tracker where people assign issues and close them', ['Assign', 'Close']],
    ['Keep invoices and mark them as paid', ['Mark as paid']],
    ['A list of parcels that can be marked as collected', ['Mark as collected']],
    ['会员可以预约教练并取消预约', ['取消预约']],
  ])('%s', async (idea, labels) => {
    const { actions } = await appOf(idea);
    expect(actions).toEqual(expect.arrayContaining(labels));
  });

  it('are buttons on the rows, can be taken back and are proven', async () => {
    const { spec, list } = await appOf('A leave request app where managers approve or reject requests');
    expect(list?.properties['actions']).toEqual(['approveLeaveRequest', 'rejectLeaveRequest']);
    const { approveLeaveRequest } = spec.actions;
    expect(approveLeaveRequest?.reverse).toBe('approveBackLeaveRequest');
    const check = Object.values(spec.checks).find(({ sentence }) => sentence.includes('“Approve” on leave'));
    expect(check?.steps).toContainEqual({
      kind: 'expectThing',
      thing: { role: 'status', containing: '” is now: Approved.' },
    });
  });

  it('bring the fields they need, shown and filtered by, with examples in every state', async () => {
    const { spec, list } = await appOf('A blog where editors publish and archive articles');
    expect(list?.properties['filters']).toContain('status');
    const { article } = spec.entities;
    const states = Object.values(article?.samples ?? {}).map((sample) => sample['status']);
    expect(new Set(states).size).toBe(article?.fields['status']?.options?.length);
  });

  it.each([
    ['Let people archive tasks', 'Archive'],
    ['Add an approve button', 'Approve'],
  ])('come by a later message: %s', async (message, label) => {
    const { spec } = await appOf('a todo list');
    const changed = specOf(await planOf(message, spec), spec);
    expect(Object.values(changed.actions).map((action) => action.label)).toContain(label);
    expect(Object.keys(changed.checks).some((id) => id.includes('action-'))).toBe(true);
  });

  it.each(['A complete guide to houseplants', 'An app for a close-knit team to share notes'])(
    'are not made of adjectives: %s',
    async (idea) => {
      expect((await appOf(idea)).actions).toEqual([]);
    },
  );
});
