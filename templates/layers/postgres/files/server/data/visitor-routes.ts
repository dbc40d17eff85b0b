import { Router } from 'express';
import type { DataRoutesOptions } from './data-routes.ts';
import { hasOwnFirstRows, insertFirstRows } from './first-rows.ts';
import { inTransaction } from './transaction.ts';
import { visitorOf } from './visitor.ts';

/**
 * Says hello before anything else is asked, so that questions asked at once come from one visitor; and what whoever runs
 * this copy of the app wants said about its data.
 */
export function visitorRoutes({ pool, fileRows }: DataRoutesOptions): Router {
  const router = Router();
  const ownFirstRows = hasOwnFirstRows();
  router.get('/visitor', async (request, response) => {
    const { owner, known } = visitorOf(request, response, { plain: request.query['again'] !== undefined });
    if (known && ownFirstRows)
      await inTransaction(pool, (client) =>
        insertFirstRows(client, { owner, fileRows: fileRows() ?? new Map() }),
      );
    const notice = process.env['DATA_NOTICE'];
    response.json({ known, ...(notice && { notice }) });
  });
  return router;
}
