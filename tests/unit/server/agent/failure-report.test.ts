import { expect, test } from 'vitest';
import { writeFailureReport } from '../../../../server/agent/failure-report.ts';

test('a report says what failed, where, and what passed', () => {
  const red = {
    id: 'b',
    sentence: 'You can add.',
    passed: false,
    milliseconds: 1,
    failure: 'It did not appear.',
  };
  const report = writeFailureReport(
    { name: 'Agenda', slug: 'agenda' },
    {
      id: 'r1',
      kind: 'build',
      status: 'failed',
      plan: 'p1',
      steps: [
        { id: 'data', title: 'Keep data', status: 'done', commit: 'a'.repeat(40) },
        { id: 'adding', title: 'Add things', status: 'failed', commit: null },
      ],
      checks: [{ id: 'a', sentence: 'You can see.', passed: true, milliseconds: 1 }, red],
      failure: {
        stage: 'checks',
        summary: 'One check failed.',
        details: '```x```',
        redSteps: ['adding'],
        checks: [red],
      },
      question: null,
      release: null,
      milliseconds: { plan: 0, build: 0, verify: 0, total: 0 },
      startedAt: '2026-11-22T10:00:00.000Z',
      endedAt: null,
    },
  );
  expect(report).toContain('# Agenda: what failed');
  expect(report).toContain('- ✗ Add things');
  expect(report).toContain('- ✗ You can add.\n  It did not appear.');
  expect(report).toContain('- ✓ You can see.');
  expect(report).toContain('````\n```x```\n````');
});
