import { z } from 'zod';
import { codeIdentifier } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { actionsCode, entityCode, printElement } from '../print-element.ts';
import { uploadsChecks } from './checks.ts';

export const uploadsProperties = z.strictObject({
  /** `gallery`, `files` or the `trash` of files on a page of its own, `file` on the page `/…/:id` of a row. */
  view: z.enum(['gallery', 'files', 'file', 'trash']),
  /** Fields of the entity: what is uploaded (image or file), the album (text), when it was added (date with time). */
  fields: z.strictObject({
    file: codeIdentifier,
    album: codeIdentifier.optional(),
    added: codeIdentifier.optional(),
    /** Until when its link works (date). */
    until: codeIdentifier.optional(),
    /** How often it was downloaded (number). */
    downloads: codeIdentifier.optional(),
    /** Since when it is in the trash (date with time). */
    deleted: codeIdentifier.optional(),
  }),
  /** The action that counts a download. */
  count: codeIdentifier.optional(),
  /** How much there is room for, in MB. */
  room: z.number().positive().optional(),
});

export type UploadsProperties = z.infer<typeof uploadsProperties>;

const components = {
  gallery: 'GalleryBlock',
  files: 'FilesBlock',
  file: 'FileOfRow',
  trash: 'TrashBlock',
} as const;

const files = {
  gallery: 'uploads/gallery-block.tsx',
  files: 'uploads/files-block.tsx',
  file: 'uploads/file-of-row.tsx',
  trash: 'uploads/trash-block.tsx',
} as const;

export const uploads = defineBlock({
  id: 'uploads',
  title: 'Gallery and files',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse:
    'Photos in albums that open large, or files to share by a link; both with upload by choosing or dropping.',
  properties: uploadsProperties,
  print: ({ entity = '', properties: { view, fields, count, room } }) =>
    printElement(
      {
        component: components[view],
        file: files[view],
      },
      {
        entity: entityCode(entity),
        fields,
        ...(count && view !== 'trash' ? { actions: actionsCode([count]) } : {}),
        ...(room && view === 'files' ? { room } : {}),
      },
    ),
  checks: uploadsChecks,
});
