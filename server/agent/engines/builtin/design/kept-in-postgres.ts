import type { Entity } from '../../../../../templates/spec/entity.ts';
import type { Say } from '../say/say.ts';

/** Who sees what is kept in Postgres: what is on a personal list is never the same for everyone. */
export function keptInPostgres(
  entities: readonly Pick<Entity, 'origin' | 'ownership' | 'plural'>[],
  say: Say,
): string {
  const personal = entities.filter(({ origin, ownership }) => origin === 'kept' && ownership === 'own');
  if (personal.length === 0) return say.words.keptPostgres;
  return say.fill('keptPostgresOwn', { list: say.list(personal.map(({ plural }) => plural.toLowerCase())) });
}
