import { describe, expect, it } from 'vitest';
import { understand } from '../../../../../../../server/agent/engines/builtin/understand/understand.ts';
import { planOf } from './plan-of.ts';

const help =
  'A neighbourly help website. Seniors should be able to post an errand with date and place and confirm that it is done. Helpers should be able to browse open errands, take on an errand, give it back, and view the errands they have taken on. Coordinators should be able to approve new helpers and see statistics.';
const rides =
  'A website for a hospice. Relatives should be able to post visits. Volunteers can pick up open tasks and see what they have taken on.';

describe('work that is taken on', () => {
  it.each([
    [help, { object: 'errand', verb: 'Take on', confirms: true }],
    [rides, { object: 'task', verb: 'Pick up', confirms: false }],
  ])('is understood in “%s”', (text, expected) => expect(understand(text).claims).toMatchObject(expected));

  it.each([
    'An online shop where customers order bread and pick up their order',
    'A rental site where members pick up a car',
    'A help desk where agents take over tickets and employees raise tickets',
  ])('is nothing in “%s”', (text) => expect(understand(text).claims).toBeUndefined());

  it('is taken by those who do not post it, once, and confirmed by those who do', () => {
    const spec = planOf(help);
    expect(spec.actions['takeOn']).toMatchObject({ entity: 'errand', reverse: 'giveBackTaken' });
    expect(spec.actions['takeOn']?.who).toContain('role:helper');
    expect(spec.actions['takeOn']?.who).not.toContain('role:senior');
    expect(spec.actions['confirmDone']?.who).toContain('owner');
    expect(spec.entities['errand']?.permissions.create).toContain('role:senior');
    expect(spec.entities['errand']?.permissions.read).toEqual(['anyone']);
  });

  it('has no approval of its own where people are approved', () =>
    expect(
      Object.values(planOf(help).actions).flatMap(({ id, entity }) =>
        id.startsWith('approve') ? entity : [],
      ),
    ).toEqual(['admission', 'admission']));
});
