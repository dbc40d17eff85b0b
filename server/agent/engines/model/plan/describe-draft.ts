import type { AppSpec } from '../../../../../templates/spec/app-spec.ts';
import type { SpecOperation } from '../../../../../templates/spec/operation.ts';
import type { Plan } from '../../../../../templates/spec/plan.ts';
import type { AttachmentView, TableProfile } from '../../engine.ts';

const samplesShown = 3;
const valuesShown = 12;

/** The draft in few tokens: without checks, which follow from the blocks, and with the first samples only. */
export function describeDraft(plan: Plan): string {
  const steps = plan.steps.map(({ id, title, sentence, operations, note, task }) => {
    const shown = new Map<string, number>();
    let left = 0;
    const kept = operations.filter((operation) => {
      if (isCheck(operation)) return false;
      if (operation.kind !== 'put-sample') return true;
      const count = (shown.get(operation.entity) ?? 0) + 1;
      shown.set(operation.entity, count);
      if (count > samplesShown) left += 1;
      return count <= samplesShown;
    });
    return {
      id,
      title,
      sentence,
      operations: kept,
      ...(left > 0 && { moreSamples: left }),
      ...(note !== undefined && { notUnderstood: note }),
      ...(task && { task }),
    };
  });
  const { summary, questions } = plan;
  return JSON.stringify({ summary, steps, ...(questions.length > 0 && { questions }) });
}

/** The app as it is now: things, rules and pages, without rows and checks. `undefined` before there is one. */
export function describeApp(spec: AppSpec): string | undefined {
  if (Object.keys(spec.pages).length === 0) return undefined;
  const { checks, entities, ...rest } = spec;
  const things = Object.values(entities).map(({ samples, ...entity }) => ({
    ...entity,
    samples: Object.fromEntries(Object.entries(samples).slice(0, 2)),
  }));
  const proven = Object.values(checks).map(({ id, sentence }) => `${id}: ${sentence}`);
  return JSON.stringify({ ...rest, entities: things, checks: proven });
}

/** Attached tables: columns, and rows where they may be sent. */
export function describeTables(attachments: readonly AttachmentView[], sendRows: boolean): string {
  return JSON.stringify(
    attachments.map(({ fileName, profile }) => ({ fileName, ...describeTable(profile, sendRows) })),
  );
}

function describeTable({ rows, columns, key, title, sample }: TableProfile, sendRows: boolean) {
  return {
    rows,
    key,
    title,
    columns: columns.map(({ header, type, unit, filled, distinct, frequent }) => ({
      header,
      type,
      unit,
      filled,
      distinct,
      ...(sendRows && { frequent: frequent.slice(0, valuesShown).map(({ value }) => value.slice(0, 80)) }),
    })),
    ...(sendRows && { firstRows: sample.slice(0, 20).map((row) => row.map((cell) => cell.slice(0, 200))) }),
  };
}

function isCheck({ kind }: SpecOperation): boolean {
  return kind === 'put-check' || kind === 'remove-check';
}
