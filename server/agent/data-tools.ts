import type { AskPerson, Workspace } from './engines/engine.ts';
import { AppError } from '../errors.ts';
import type { Order } from './open-order.ts';
import { describeTables, queryData } from './read-data.ts';
import type { RunDependencies } from './run-dependencies.ts';

/** What a model can learn of the data people use: the tables freely, rows only when the person allows the query. */
export function dataTools(
  { data }: Pick<RunDependencies, 'data'>,
  { project, base, current }: Pick<Order, 'project' | 'base' | 'current'>,
  ask: AskPerson | undefined,
): Pick<Workspace, 'schema' | 'query'> {
  if (!current || !data.isKeptHere(base)) return {};
  const reader = async (): Promise<string> => {
    const connection = await data.reader(project.slug);
    if (connection === undefined) throw new AppError('not-found', 'The app has no database yet.');
    return connection;
  };
  return {
    schema: async () => describeTables(await reader()),
    query: async (sql) => {
      const connection = await reader();
      if (!ask || (await ask({ kind: 'data', text: sql })) === null)
        throw new AppError('forbidden', 'The person does not want the data of the app to be looked at.');
      return queryData(connection, sql);
    },
  };
}
