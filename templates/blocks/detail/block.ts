import { defineBlock } from '../block-manifest.ts';
import { withoutReverses } from '../checking/actions.ts';
import { actionsCode, entityCode, printElement } from '../print-element.ts';
import { detailChecks } from './checks.ts';
import { detailProperties } from './properties.ts';

export const detail = defineBlock({
  id: 'detail',
  title: 'Detail',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse:
    'All about one row, on a page with `/:id`: its values, its actions, and the rows that belong to it.',
  properties: detailProperties,
  print: ({ entity = '', properties }, spec) => {
    const { actions, related, ...others } = properties;
    return printElement(
      { component: 'DetailBlock', file: 'detail/detail-block.tsx' },
      {
        entity: entityCode(entity),
        ...others,
        actions: actionsCode(withoutReverses(actions, spec)),
        related: related.map((part) => ({ ...part, entity: entityCode(part.entity) })),
      },
    );
  },
  checks: detailChecks,
});
