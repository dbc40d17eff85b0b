import type { ProjectEvent } from '../../server/contract/event.ts';
import type { RunResource } from '../../server/contract/run.ts';
import type { ProjectState } from './project-state.ts';

/** The state after an event. Pure; an event that was already applied changes nothing. */
export function applyEvent(state: ProjectState, event: ProjectEvent): ProjectState {
  if (event.number <= state.lastEvent) return state;
  return { ...applyBody(state, event), lastEvent: event.number };
}

function applyBody(state: ProjectState, { body, at }: ProjectEvent): ProjectState {
  switch (body.kind) {
    case 'project-change':
      return { ...state, project: { ...state.project, ...body.project } };
    case 'message-put': {
      const { [body.message.id]: _written, ...writing } = state.writing;
      return { ...state, writing, messages: put(state.messages, body.message), activity: undefined };
    }
    case 'message-remove':
      return { ...state, messages: state.messages.filter((message) => message.id !== body.id) };
    case 'text-delta': {
      const text = (state.writing[body.message] ?? '') + body.text;
      return { ...state, writing: { ...state.writing, [body.message]: text } };
    }
    case 'activity':
      return { ...state, activity: body.sentence };
    case 'plan-put':
      return { ...state, plan: body.plan, activity: undefined };
    case 'run-put':
      return state.run?.id === body.run.id
        ? { ...state, run: body.run }
        : { ...state, run: body.run, files: {}, stages: [], conflict: undefined };
    case 'run-status':
      return {
        ...state,
        run: changeRun(state, body.run, { status: body.status }),
        // The answer to a conflict is awaited after the run has failed by it.
        conflict: body.status === 'failed' ? state.conflict : undefined,
      };
    case 'step-start':
      return { ...state, run: changeStep(state, body, { status: 'building' }) };
    case 'step-file': {
      const files = [...(state.files[body.step] ?? []), body.path];
      return { ...state, files: { ...state.files, [body.step]: files } };
    }
    case 'step-end':
      return { ...state, run: changeStep(state, body, { status: 'done', commit: body.commit }) };
    case 'stage-start':
      return { ...state, stages: putStage(state, { stage: body.stage, status: 'running' }) };
    case 'stage-end': {
      const status = body.passed ? 'passed' : 'failed';
      return {
        ...state,
        stages: putStage(state, { stage: body.stage, status, milliseconds: body.milliseconds }),
      };
    }
    case 'check-end':
      return {
        ...state,
        run: changeRun(state, body.run, { checks: put(state.run?.checks ?? [], body.check) }),
      };
    case 'question-put':
      return { ...state, run: changeRun(state, body.run, { question: body.question }) };
    case 'conflict-found':
      return { ...state, conflict: body };
    case 'release-ready': {
      const others = state.releases
        .filter((release) => release.version !== body.release.version)
        .map((release) => ({ ...release, current: release.current && !body.release.current }));
      return { ...state, releases: [body.release, ...others].toSorted((a, b) => b.version - a.version) };
    }
    case 'run-end': {
      const { status, failure, milliseconds } = body;
      return {
        ...state,
        run: changeRun(state, body.run, { status, failure, milliseconds, question: null, endedAt: at }),
        activity: undefined,
      };
    }
    case 'commit-added':
      return { ...state, commits: state.commits + 1 };
  }
}

function put<Item extends { id: string }>(items: readonly Item[], item: Item): Item[] {
  const known = items.some((other) => other.id === item.id);
  return known ? items.map((other) => (other.id === item.id ? item : other)) : [...items, item];
}

/** Stages stand in the order they began in; some go on at once. */
function putStage(
  { stages }: ProjectState,
  progress: ProjectState['stages'][number],
): ProjectState['stages'] {
  const known = stages.some(({ stage }) => stage === progress.stage);
  return known
    ? stages.map((other) => (other.stage === progress.stage ? progress : other))
    : [...stages, progress];
}

function changeRun(state: ProjectState, id: string, changes: Partial<RunResource>): RunResource | null {
  return state.run?.id === id ? { ...state.run, ...changes } : state.run;
}

function changeStep(
  state: ProjectState,
  of: { run: string; step: string },
  changes: Partial<RunResource['steps'][number]>,
): RunResource | null {
  const steps = (state.run?.steps ?? []).map((step) =>
    step.id === of.step ? { ...step, ...changes } : step,
  );
  return changeRun(state, of.run, { steps });
}
