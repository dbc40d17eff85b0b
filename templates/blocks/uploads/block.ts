import { z } from 'zod';
import { codeIdentifier } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { entityCode, printElement } from '../print-element.ts';
import { uploadsChecks } from './checks.ts';

export const uploadsProperties = z.strictObject({
  /** `gallery` or `files` on a page of its own, `file` on the page `/…/:id` of a row. */
  view: z.enum(['gallery', 'files', 'file']),
  /** Fields of the entity: what is uploaded (image or file), the album (text), when it was added (date with time). */
  fields: z.strictObject({
    file: codeIdentifier,
    album: codeIdentifier.optional(),
    added: codeIdentifier.optional(),
  }),
});

export type UploadsProperties = z.infer<typeof uploadsProperties>;

const components = { gallery: 'GalleryBlock', files: 'FilesBlock', file: 'FileOfRow' } as const;

export const uploads = defineBlock({
  id: 'uploads',
  title: 'Gallery and files',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse:
    'Photos in albums that open large, or files to share by a link; both with upload by choosing or dropping.',
  properties: uploadsProperties,
  print: ({ entity = '', properties: { view, fields } }) =>
    printElement(
      {
        component: components[view],
        file: view === 'gallery' ? 'uploads/gallery-block.tsx' : 'uploads/files-block.tsx',
      },
      { entity: entityCode(entity), fields },
    ),
  checks: uploadsChecks,
});
