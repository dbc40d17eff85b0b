import { defineBlock } from '../block-manifest.ts';
import { actionsCode, entityCode, printElement } from '../print-element.ts';
import { withoutReverses } from '../checking/actions.ts';
import { collectionChecks } from './checks.ts';
import { collectionProperties } from './properties.ts';

export const collection = defineBlock({
  id: 'collection',
  title: 'Collection',
  requires: ['records'],
  dependencies: ['@tanstack/react-virtual', 'lucide-react', 'react', 'react-router'],
  whenToUse:
    'Many rows of one entity to search, filter, sort, read, add, change and remove: catalogues, lists, tables.',
  properties: collectionProperties,
  print: ({ entity = '', properties }, spec) => {
    const { actions, above, comments, ...others } = properties;
    return printElement(
      { component: 'CollectionBlock', file: 'collection/collection-block.tsx' },
      {
        entity: entityCode(entity),
        ...others,
        ...(comments ? { remarks: entityCode(comments.entity), comments: withoutEntity(comments) } : {}),
        actions: actionsCode(withoutReverses(actions, spec)),
        above: actionsCode(withoutReverses(above, spec)),
      },
    );
  },
  checks: collectionChecks,
});

function withoutEntity({ entity: _, ...fields }: { entity: string }): object {
  return fields;
}
