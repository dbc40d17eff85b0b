import { readFileSync } from 'node:fs';
import type { EngineContext, PlanRequest } from '../../../../../../server/agent/engines/engine.ts';
import { createBuiltinEngine } from '../../../../../../server/agent/engines/builtin/index.ts';
import { profileTable } from '../../../../../../server/agent/engines/builtin/table/profile-table.ts';
import { readTable } from '../../../../../../server/agent/engines/builtin/table/read-table.ts';
import { loadCatalogue } from '../../../../../../templates/compose/load-catalogue.ts';
import { emptySpec, type AppSpec } from '../../../../../../templates/spec/app-spec.ts';
import { fold } from '../../../../../../templates/spec/fold.ts';
import type { Plan } from '../../../../../../templates/spec/plan.ts';

export const catalogue = await loadCatalogue();
export const engine = createBuiltinEngine({ catalogue });

export function contextOf(spec: AppSpec = emptySpec): EngineContext {
  return { spec, today: '2026-11-22', signal: new AbortController().signal, emit: () => undefined };
}

export async function planOf(
  text: string,
  spec?: AppSpec,
  attachments: PlanRequest['attachments'] = [],
): Promise<Plan> {
  const answer = await engine.plan({ text, attachments }, contextOf(spec));
  if (answer.kind === 'reply') throw new Error(`expected a plan, got: ${answer.text}`);
  return answer.plan;
}

export async function replyOf(text: string, spec?: AppSpec): Promise<string> {
  const answer = await engine.plan({ text, attachments: [] }, contextOf(spec));
  if (answer.kind === 'plan') throw new Error(`expected a reply, got: ${answer.plan.summary}`);
  return answer.text;
}

export function specOf(plan: Plan, base?: AppSpec): AppSpec {
  const { spec, problems } = fold(
    plan.steps.flatMap((step) => step.operations),
    base,
  );
  if (problems.length > 0) throw new Error(problems.map((problem) => problem.sentence).join(' '));
  return spec;
}

export async function attachmentOf(path: string): Promise<PlanRequest['attachments'][number]> {
  const fileName = path.replace(/^.*\//, '');
  return { id: 'a1', fileName, profile: profileTable(await readTable(readFileSync(path), fileName)) };
}
