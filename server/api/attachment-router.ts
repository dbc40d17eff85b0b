import express from 'express';
import type { Router } from 'express';
import { z } from 'zod';
import { attachFile } from '../projects/attach-file.ts';
import type { ApiDependencies } from './dependencies.ts';
import { parseQuery } from './input.ts';
import { methodNotAllowed } from './method-not-allowed.ts';

const query = z.object({
  name: z.string().trim().min(1).max(200).default('table.csv'),
  sheet: z.string().max(200).optional(),
});

/** `/api/attachments` */
export function createAttachmentRouter({ services, folder }: ApiDependencies): Router {
  const router = express.Router();
  const bytes = express.raw({ type: () => true, limit: '25mb' });
  router
    .route('/')
    .post(bytes, async (request, response) => {
      const { name, sheet } = parseQuery(query, request);
      const content: unknown = request.body;
      const attachment = await attachFile(services.database, folder.attachments, {
        bytes: Buffer.isBuffer(content) ? content : Buffer.alloc(0),
        fileName: name,
        sheet,
      });
      response.status(201).json(attachment);
    })
    .all(methodNotAllowed('POST'));
  return router;
}
