import { z } from 'zod';
import { codeIdentifier } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { entityCode, printElement } from '../print-element.ts';
import { calendarChecks } from './checks.ts';

export const calendarProperties = z.strictObject({
  /** When a row begins and ends (dates, with time or without), and at what time where that is a field of its own. */
  fields: z.strictObject({
    start: codeIdentifier,
    end: codeIdentifier.optional(),
    time: codeIdentifier.optional(),
  }),
  /** A choice that gives rows their colour. */
  colour: codeIdentifier.optional(),
  show: z.array(codeIdentifier).default([]),
  view: z.enum(['month', 'week']).default('month'),
  create: z.boolean().default(false),
  edit: z.boolean().default(false),
});

export type CalendarProperties = z.infer<typeof calendarProperties>;

export const calendar = defineBlock({
  id: 'calendar',
  title: 'Calendar',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse: 'Rows with a date on a calendar by month or week: events, appointments, bookings, due dates.',
  properties: calendarProperties,
  print: ({ entity = '', properties }) =>
    printElement(
      { component: 'CalendarBlock', file: 'calendar/calendar-block.tsx' },
      { entity: entityCode(entity), ...properties },
    ),
  checks: calendarChecks,
});
