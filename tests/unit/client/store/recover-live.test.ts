import { expect, test } from 'vitest';
import { applyEvent } from '../../../../client/store/apply-event.ts';
import { openState } from '../../../../client/store/project-state.ts';
import { recoverLive } from '../../../../client/store/recover-live.ts';
import { projectEventSchema, type EventBody } from '../../../../server/contract/event.ts';
import { projectViewSchema } from '../../../../server/contract/project.ts';

const at = '2026-01-02T03:04:05.000Z';
const run = {
  id: 'r1',
  kind: 'build' as const,
  status: 'queued' as const,
  plan: 'p1',
  steps: [{ id: 'data', title: 'Data', status: 'waiting' as const, commit: null }],
  checks: [],
  failure: null,
  question: null,
  release: null,
  milliseconds: { plan: 1, build: 0, verify: 0, total: 0 },
  startedAt: at,
  endedAt: null,
};
const empty = openState(
  projectViewSchema.parse({
    project: {
      slug: 'agenda',
      name: 'Agenda',
      idea: 'an agenda',
      url: 'http://agenda.sprout.localhost:4700/',
      status: 'building',
      release: null,
      screenshot: null,
      createdAt: at,
      updatedAt: at,
      engine: 'builtin',
      model: null,
      runtime: 'process',
    },
    lastEvent: 0,
    messages: [],
    plan: null,
    run: null,
    releases: [],
  }),
);
const bodies: EventBody[] = [
  { kind: 'run-put', run },
  { kind: 'step-start', run: 'r1', step: 'data', index: 0, of: 1 },
  { kind: 'step-file', run: 'r1', step: 'data', path: 'a.ts' },
  { kind: 'stage-start', run: 'r1', stage: 'types' },
  { kind: 'text-delta', message: 'm1', text: 'Half a ' },
  { kind: 'text-delta', message: 'm1', text: 'sentence' },
  { kind: 'conflict-found', run: 'r1', files: [] },
  { kind: 'run-status', run: 'r1', status: 'failed' },
];
const events = bodies.map((body, index) => projectEventSchema.parse({ number: index + 1, at, body }));
const watched = events.reduce(applyEvent, empty);
/** What the server tells of it at that moment. */
const view = openState({ ...watched });

test('a reload shows what somebody who watched sees', () => {
  expect(recoverLive(view, events)).toEqual(watched);
});

test('events after the view are left to the socket', () => {
  const early = { ...view, lastEvent: 3 };
  const recovered = recoverLive(early, events);
  expect(recovered.files).toEqual({ data: ['a.ts'] });
  expect(recovered.stages).toEqual([]);
  expect(recovered.lastEvent).toBe(3);
});

test('files of another run are not taken for those of this one', () => {
  const later = { ...view, run: { ...run, id: 'r2' } };
  expect(recoverLive(later, events).files).toEqual({});
});

test('a conflict stays until the run goes on', () => {
  expect(watched.conflict).toBeDefined();
  const going = applyEvent(
    watched,
    projectEventSchema.parse({ number: 9, at, body: { kind: 'run-status', run: 'r1', status: 'building' } }),
  );
  expect(going.conflict).toBeUndefined();
});
