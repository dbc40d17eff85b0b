import { describe, expect, test } from 'vitest';
import { applyEvent } from '../../../../client/store/apply-event.ts';
import { openState } from '../../../../client/store/project-state.ts';
import { projectViewSchema } from '../../../../server/contract/project.ts';
import { projectEventSchema, type EventBody } from '../../../../server/contract/event.ts';

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

const state = openState(
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
    lastEvent: 4,
    messages: [],
    plan: null,
    run: null,
    releases: [],
  }),
);

const bodies: EventBody[] = [
  { kind: 'run-put', run },
  { kind: 'run-status', run: 'r1', status: 'building' },
  { kind: 'step-start', run: 'r1', step: 'data', index: 0, of: 1 },
  { kind: 'step-file', run: 'r1', step: 'data', path: 'shared/model/session.ts' },
  { kind: 'step-end', run: 'r1', step: 'data', commit: 'abc', files: 1 },
  { kind: 'stage-start', run: 'r1', stage: 'types' },
  { kind: 'stage-end', run: 'r1', stage: 'types', milliseconds: 400, passed: true },
  {
    kind: 'check-end',
    run: 'r1',
    check: { id: 'c', sentence: 'You can search', passed: true, milliseconds: 200 },
  },
  { kind: 'run-end', run: 'r1', status: 'live', failure: null, milliseconds: run.milliseconds },
];

const events = bodies.map((body, index) => projectEventSchema.parse({ number: 5 + index, at, body }));

describe('applyEvent', () => {
  test('stages that go on at once stand in the order they began in', () => {
    const overlapping: EventBody[] = [
      { kind: 'stage-start', run: 'r1', stage: 'types' },
      { kind: 'stage-start', run: 'r1', stage: 'build' },
      { kind: 'stage-end', run: 'r1', stage: 'build', milliseconds: 900, passed: true },
      { kind: 'stage-start', run: 'r1', stage: 'start' },
      { kind: 'stage-end', run: 'r1', stage: 'types', milliseconds: 1400, passed: true },
    ];
    const told = overlapping.map((body, index) => projectEventSchema.parse({ number: 5 + index, at, body }));
    expect(told.reduce(applyEvent, state).stages).toEqual([
      { stage: 'types', status: 'passed', milliseconds: 1400 },
      { stage: 'build', status: 'passed', milliseconds: 900 },
      { stage: 'start', status: 'running' },
    ]);
  });

  test('follows a run from start to live', () => {
    const end = events.reduce(applyEvent, state);
    expect(end.lastEvent).toBe(13);
    expect(end.run).toMatchObject({
      status: 'live',
      endedAt: at,
      steps: [{ id: 'data', status: 'done', commit: 'abc' }],
      checks: [{ id: 'c', passed: true }],
    });
    expect(end.files).toEqual({ data: ['shared/model/session.ts'] });
    expect(end.stages).toEqual([{ stage: 'types', status: 'passed', milliseconds: 400 }]);
  });

  test('gives the same state when a reconnect sends events again', () => {
    const once = events.reduce(applyEvent, state);
    const twice = [...events.slice(0, 6), ...events.slice(2), ...events].reduce(applyEvent, state);
    expect(twice).toEqual(once);
  });

  test('leaves the state it was given as it was', () => {
    const before = JSON.stringify(state);
    events.reduce(applyEvent, state);
    expect(JSON.stringify(state)).toBe(before);
  });

  test('keeps an answer being written apart until it is finished', () => {
    const delta = (number: number, text: string) =>
      projectEventSchema.parse({ number, at, body: { kind: 'text-delta', message: 'm1', text } });
    const writing = [delta(5, 'Hel'), delta(6, 'lo')].reduce(applyEvent, state);
    expect(writing.writing).toEqual({ m1: 'Hello' });
    expect(writing.messages).toEqual([]);
  });
});
