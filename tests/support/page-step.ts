import type { PlanStep } from '../../templates/spec/plan.ts';

/** A step that adds a page, and a check that its heading is there. */
export function pageStep(id: string, options: { title?: string; introduction?: string } = {}): PlanStep {
  const title = options.title ?? `The ${id} page`;
  const path = id === 'home' ? '/' : `/${id}`;
  return {
    id: `add-${id}`,
    title: `Add ${id}`,
    sentence: `There is a page called ${title}.`,
    areas: ['pages'],
    phrases: [],
    operations: [
      {
        kind: 'put-page',
        page: { id, title, path, who: ['anyone'], introduction: options.introduction ?? 'Welcome.' },
      },
      {
        kind: 'put-check',
        check: {
          id: `sees-${id}`,
          capability: `sees-${id}`,
          sentence: `You can see ${title}.`,
          group: 'visitor',
          viewport: 'wide',
          steps: [
            { kind: 'goto', path },
            { kind: 'expectThing', thing: { role: 'heading', name: `The ${id} page` } },
          ],
        },
      },
    ],
  };
}
