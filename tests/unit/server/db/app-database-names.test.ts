import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appDatabaseName, readerRoleName } from '../../../../server/db/app-database-names.ts';

test('names are readable', () => {
  expect(appDatabaseName({ own: 'sprout', slug: 'tea-club' })).toBe('sprout_tea-club');
  expect(appDatabaseName({ own: 'sprout', slug: 'tea-club', copy: 'v7' })).toBe('sprout_tea-club__v7');
});

const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,80}$/);

test('they fit into what Postgres allows and stay different', () => {
  fc.assert(
    fc.property(slug, slug, slug, (one, two, copy) => {
      const name = appDatabaseName({ own: 'sprout', slug: one });
      expect(readerRoleName(name).length).toBeLessThanOrEqual(63);
      const copied = appDatabaseName({ own: 'sprout', slug: one, copy });
      expect(copied.length).toBeLessThanOrEqual(63);
      expect(copied.startsWith(`${name}__`)).toBe(true);
      if (one !== two) expect(appDatabaseName({ own: 'sprout', slug: two })).not.toBe(name);
    }),
  );
});
