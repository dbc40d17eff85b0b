import { describe, expect, test } from 'vitest';
import { findWaysToReach } from '../../../../../../server/agent/engines/builtin/understand/find-ways-to-reach.ts';
import { nameOfSite } from '../../../../../../server/agent/engines/builtin/understand/named-site.ts';
import { planOf, replyOf, specOf } from './support.ts';

const said = (text: string) =>
  Object.fromEntries(findWaysToReach(text).map(({ kind, value }) => [kind, value]));

/** What stands beside the form of the contact page, by kind. */
function shownIn(spec: ReturnType<typeof specOf>): Record<string, string> {
  const form = spec.pages['contact']?.blocks['form'];
  const details: unknown = form?.properties['details'];
  return Object.fromEntries(
    (Array.isArray(details) ? details : []).map((each: { kind: string; value: string }) => [
      each.kind,
      each.value,
    ]),
  );
}

describe('ways to be reached', () => {
  test.each([
    [
      'Open daily 11-23. Call us at 555 123 4567, address: 12 Court Road, Leeds. Email office@barrow.example.',
      {
        hours: 'Daily 11-23',
        phone: '555 123 4567',
        address: '12 Court Road, Leeds',
        email: 'office@barrow.example',
      },
    ],
    [
      'Opening hours: Monday to Thursday 8-17, Friday 8-14.',
      { hours: 'Monday to Thursday 8-17, Friday 8-14' },
    ],
    [
      '营业时间改为周二至周六 7:00–18:00，电话：010-5550-0143',
      { hours: '周二至周六 7:00–18:00', phone: '010-5550-0143' },
    ],
    ['Members enter their phone, address and e-mail; shifts are open until taken.', {}],
    ['Track hours per project and the phone number of each client.', {}],
  ])('are read from “%s”', (text, ways) => {
    expect(said(text)).toEqual(ways);
  });

  test('named in the idea they stand beside the form, and nothing is made up beside them', async () => {
    const spec = specOf(
      await planOf('A website for Bella Pizza. Open daily 11-23. Call us at 555 123 4567.'),
    );
    expect(spec.name).toBe('Bella Pizza');
    expect(spec.kind).toBe('brochure');
    expect(shownIn(spec)).toEqual({ phone: '555 123 4567', hours: 'Daily 11-23' });
  });

  test('are changed one by one in a live app', async () => {
    const bakery = specOf(await planOf('site for my bakery'));
    const before = shownIn(bakery);
    const plan = await planOf('Add opening hours on the contact page: Tuesday to Saturday 7 to 18', bakery);
    const after = specOf(plan, bakery);
    expect(shownIn(after)).toEqual({ ...before, hours: 'Tuesday to Saturday 7 to 18' });
    expect(shownIn(specOf(await planOf('our email is bonjour@fournil.example', after), after))).toMatchObject(
      {
        email: 'bonjour@fournil.example',
        hours: 'Tuesday to Saturday 7 to 18',
      },
    );
  });

  test('of an app without a contact page are told where they belong', async () => {
    const habits = specOf(await planOf('habit tracker'));
    expect(await replyOf('our phone is 555 333 1212', habits)).toContain('Add a contact page');
  });
});

test.each([
  ['A website for Bella Pizza, open daily', 'Bella Pizza'],
  ["A site for Joe's Garage. Call 555 123 4567.", "Joe's Garage"],
  ['Website for Müller Plumbing in Leeds', 'Müller Plumbing'],
  ['site for Anna & Tom', 'Anna & Tom'],
  ['A website for the Leeds Chess Club', 'Leeds Chess Club'],
  ['A website for Berlin street artists', undefined],
  ['a website for my bakery', undefined],
])('“%s” is the site of %s', (text, name) => {
  expect(nameOfSite(text)).toBe(name);
});
