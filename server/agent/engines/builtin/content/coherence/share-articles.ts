import type { StepDraft } from '../../design/app-draft.ts';

const written = ['newsItem', 'article', 'blogPost', 'post'] as const;

/** Two lists of what is written do not hold the same texts: each of them has every other one. */
export function shareArticles(steps: readonly StepDraft[]): void {
  const operations = steps.flatMap((step) => step.operations);
  const samples = operations.flatMap((operation) => (operation.kind === 'put-sample' ? operation : []));
  const said = samples.map(({ values }) => JSON.stringify(values)).join('\n');
  const titlesOf = (entity: string) =>
    new Map(
      samples
        .filter((sample) => sample.entity === entity)
        .map(({ id, values }) => [id, String(values['title'] ?? '')]),
    );
  written.forEach((entity, index) => {
    const own = titlesOf(entity);
    for (const other of written.slice(index + 1)) {
      const theirs = titlesOf(other);
      const same = [...own.values()].filter((title) => title !== '' && [...theirs.values()].includes(title));
      if (same.length < 3) continue;
      const isPointedAt = (id: string) => said.includes(`"${id}"`);
      for (const step of steps)
        step.operations = step.operations.filter((operation) => {
          if (operation.kind !== 'put-sample' || isPointedAt(operation.id)) return true;
          const title = operation.entity === entity ? own.get(operation.id) : theirs.get(operation.id);
          const turn = same.indexOf(title ?? '');
          if (turn < 0) return true;
          if (operation.entity === entity) return turn % 2 === 0;
          return operation.entity === other ? turn % 2 === 1 : true;
        });
    }
  });
}
