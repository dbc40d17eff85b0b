import { defineBlock } from '../block-manifest.ts';
import { withoutReverses } from '../checking/actions.ts';
import { actionsCode, entityCode, printElement } from '../print-element.ts';
import { scheduleChecks } from './checks.ts';
import { scheduleProperties } from './properties.ts';

export const schedule = defineBlock({
  id: 'schedule',
  title: 'Schedule',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse:
    'Rows that happen at a time: an agenda, a timetable, bookings, by day and in order, with overlaps.',
  properties: scheduleProperties,
  print: ({ entity = '', properties }, spec) => {
    const { actions, ...others } = properties;
    return printElement(
      { component: 'ScheduleBlock', file: 'schedule/schedule-block.tsx' },
      { entity: entityCode(entity), ...others, actions: actionsCode(withoutReverses(actions, spec)) },
    );
  },
  checks: scheduleChecks,
});
