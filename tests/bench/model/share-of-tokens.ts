import { createBuiltinEngine } from '../../../server/agent/engines/builtin/index.ts';
import { countTokens } from '../../../server/agent/engines/model/chat/count-tokens.ts';
import { compose } from '../../../templates/compose/compose.ts';
import { loadCatalogue } from '../../../templates/compose/load-catalogue.ts';
import { emptySpec } from '../../../templates/spec/app-spec.ts';
import { fold } from '../../../templates/spec/fold.ts';

const idea = 'Make a task tracker with priority, owner and due date, and a board by status';
const own = /^(src\/pages|shared\/(model|actions)|checks|migrations|src\/theme)\//;

/** How many tokens an app takes when it is said as operations, in percent of those of the files made for it alone. */
export async function measureShareOfTokens(): Promise<number> {
  const catalogue = await loadCatalogue();
  const context = {
    spec: emptySpec,
    today: '2026-11-22',
    signal: new AbortController().signal,
    emit: () => {},
  };
  const answer = await createBuiltinEngine({ catalogue }).plan({ text: idea, attachments: [] }, context);
  if (answer.kind !== 'plan') throw new Error(answer.text);
  const operations = answer.plan.steps.flatMap((step) => step.operations);
  const said = operations.filter(({ kind }) => kind !== 'put-check');
  const files = await compose(fold(operations).spec, catalogue, new Map());
  let written = 0;
  for (const [path, content] of files) if (own.test(path)) written += countTokens(content);
  return (100 * countTokens(JSON.stringify(said))) / written;
}
