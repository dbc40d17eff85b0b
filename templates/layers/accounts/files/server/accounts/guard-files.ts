import type { Express } from 'express';
import type { Pool } from 'pg';
import { allows, permissionsOf } from '../../shared/accounts/may.ts';
import type { EntityDefinition } from '../../shared/entity.ts';
import { entities } from '../../shared/model/index.ts';
import { answerRefusal } from '../data/answer-refusal.ts';
import { refuse } from './refuse.ts';
import { findPerson } from './sessions.ts';

/** Rows from files that are not for everybody are given to those they are for. */
export function guardFiles(app: Express, pool: Pool): void {
  const all: readonly EntityDefinition[] = Object.values(entities);
  app.use('/data', async (request, response, next) => {
    const entity = all.find(({ path }) => request.path === `/${path}.json`);
    const access = entity ? permissionsOf(entity.id).read : [];
    if (!entity || access.includes('anyone')) return next();
    const person = await findPerson(pool, request);
    response.set('Cache-Control', 'private, no-cache');
    const isFit = allows(access, { id: person?.id ?? '', role: person?.role ?? '' }, '');
    next(isFit ? undefined : refuse(person, access, { deed: 'read', thing: entity.plural }));
  });
  app.use('/data', answerRefusal);
}
