import { describe, expect, it } from 'vitest';
import { planOf } from './plan-of.ts';

describe('what ends after it begins', () => {
  it.each([
    [
      'A leave management app: employees request leave with start and end date.',
      'leaveRequest',
      'endDate',
      'startDate',
    ],
    ['A trip planner with trips, start date and end date', 'trip', 'endDate', 'startDate'],
    [
      'A shift planning system with shifts with date, start time and end time. The end of a shift must be later than its start.',
      'volunteerShift',
      'endTime',
      'startTime',
    ],
  ])('says so in “%s”', (idea, id, ...pair) => {
    const [end, start] = pair;
    const { entities } = planOf(idea);
    const entity = entities[id] ?? Object.values(entities).find(({ fields }) => fields[end]);
    expect(entity?.fields[end]?.after).toBe(start);
  });

  it('may run over midnight where nobody says otherwise', () => {
    const shifts = planOf('A shift planning system with shifts with date, start time and end time.').entities;
    for (const { fields } of Object.values(shifts)) expect(fields['endTime']?.after).toBeUndefined();
  });
});
