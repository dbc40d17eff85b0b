import { describe, expect, it } from 'vitest';
import { blockManifests } from '../../../../templates/blocks/index.ts';
import { entityCode, printElement } from '../../../../templates/blocks/print-element.ts';
import { emptySpec } from '../../../../templates/spec/app-spec.ts';

describe('a printed block', () => {
  it('has literals for values, code for definitions, and only the imports it needs', () => {
    const { imports, element } = printElement(
      { component: 'Thing', file: 'thing/thing.tsx' },
      {
        entity: entityCode('expense'),
        title: 'Say "entities."',
        search: true,
        create: false,
        show: [],
        limit: 3,
      },
    );
    expect(element).toBe(
      '<Thing entity={entities.expense} title={"Say \\"entities.\\""} search limit={3} />',
    );
    expect(imports).toEqual([
      "import { Thing } from '../blocks/thing/thing.tsx';",
      "import { entities } from '../../shared/model/index.ts';",
    ]);
  });

  it('refuses properties its block does not have', () => {
    const board = blockManifests.find(({ id }) => id === 'board');
    const placement = {
      id: 'board',
      block: 'board',
      order: 1,
      entity: 'task',
      properties: { colour: 'red' },
    };
    expect(() => board?.print(placement, emptySpec)).toThrow();
  });
});
