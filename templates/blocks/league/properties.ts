import { z } from 'zod';
import { codeIdentifier } from '../../spec/identifier.ts';

export const leagueProperties = z.strictObject({
  /** The start page of a league, the ranking, what is to come, what is over, or all of the side of the address. */
  view: z.enum(['overview', 'table', 'fixtures', 'results', 'side']),
  /** The entity of what two sides play against each other. */
  matches: codeIdentifier,
  home: codeIdentifier,
  away: codeIdentifier,
  homeScore: codeIdentifier,
  awayScore: codeIdentifier,
  date: codeIdentifier,
  time: codeIdentifier.optional(),
  place: codeIdentifier.optional(),
  /** Fields of a side that are figures of the table, the points last. */
  columns: z.array(codeIdentifier).min(1),
  /** Fields that decide about the place, the first first. */
  rankedBy: z.array(codeIdentifier).min(1),
  /** On a match: enters or corrects its score. */
  actions: z.array(codeIdentifier).default([]),
  /** Addresses of the other pages, where the start page leads. */
  pages: z.strictObject({ table: z.string(), fixtures: z.string(), results: z.string() }).optional(),
});

export type LeagueProperties = z.infer<typeof leagueProperties>;
