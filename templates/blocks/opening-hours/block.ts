import { z } from 'zod';
import type { Locator } from '../../spec/check.ts';
import { codeIdentifier, pathIdentifier, shortText } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { openPage } from '../checking/check-writer.ts';
import { entityCode, printElement } from '../print-element.ts';

export const openingHoursProperties = z.strictObject({
  title: shortText,
  anchor: pathIdentifier.optional(),
  /** A choice of the days of the week whose options are `monday` to `sunday`. */
  day: codeIdentifier,
  /** Times; a row without both is a day on which it is closed. */
  opens: codeIdentifier,
  closes: codeIdentifier,
  /** People who may change the rows do so here. */
  edit: z.boolean().default(false),
});

export const openingHours = defineBlock({
  id: 'opening-hours',
  title: 'Opening hours',
  requires: [],
  dependencies: ['lucide-react', 'react'],
  whenToUse: 'When a place is open, for each day of the week, and whether it is open now.',
  properties: openingHoursProperties,
  print: ({ entity = '', properties }) =>
    printElement(
      { component: 'OpeningHoursBlock', file: 'opening-hours/opening-hours-block.tsx' },
      { entity: entityCode(entity), ...properties },
    ),
  checks: ({ entity: id = '', properties: { title, day } }, { spec, page, write }) => {
    const monday = spec.entities[id]?.fields[day]?.options?.find((option) => option.id === 'monday');
    if (!monday || page.path.includes(':')) return [];
    const within: Locator = { role: 'region', name: title };
    return write({
      what: 'read',
      en: `read “${title}” for each day of the week`,
      zh: `查看每天的“${title}”`,
      steps: [
        ...openPage(page),
        { kind: 'expectText', text: monday.label, within },
        { kind: 'expectCount', of: { role: 'row', within }, atLeast: 7 },
      ],
    });
  },
});
