import { z } from 'zod';
import { codeIdentifier } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { entityCode, printElement } from '../print-element.ts';
import { playerChecks } from './checks.ts';

export const playerProperties = z.strictObject({
  /** `all` on a page of its own, `one` on the page `/…/:id` of a row. */
  view: z.enum(['all', 'one']).default('all'),
  kind: z.enum(['audio', 'video']),
  /** The field (a file) of what people upload. */
  media: codeIdentifier,
  show: z.array(codeIdentifier).default([]),
  /** Where playlists are kept: two entities, and the relations of the second to the first and to the placement's. */
  playlists: z
    .strictObject({
      lists: codeIdentifier,
      items: codeIdentifier,
      list: codeIdentifier,
      track: codeIdentifier,
    })
    .optional(),
});

export type PlayerProperties = z.infer<typeof playerProperties>;

export const player = defineBlock({
  id: 'player',
  title: 'Player',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse: 'Music, podcasts or videos to be played, with speed, position, volume and playlists.',
  properties: playerProperties,
  print: ({ entity = '', properties: { view, playlists, ...properties } }) =>
    view === 'one'
      ? printElement(
          { component: 'PlayerOfRow', file: 'player/player-block.tsx' },
          { entity: entityCode(entity), ...properties },
        )
      : printElement(
          { component: 'PlayerBlock', file: 'player/player-block.tsx' },
          {
            entity: entityCode(entity),
            ...properties,
            ...(playlists
              ? {
                  playlists: {
                    lists: entityCode(playlists.lists),
                    items: entityCode(playlists.items),
                    list: playlists.list,
                    track: playlists.track,
                  },
                }
              : {}),
          },
        ),
  checks: playerChecks,
});
