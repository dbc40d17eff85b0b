import type { CheckStep } from '../../spec/check.ts';
import { defineBlock } from '../block-manifest.ts';
import { openPage } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import { entityCode, printElement } from '../print-element.ts';
import { en, zh } from './files/src/blocks/leaderboard/text.ts';
import { leaderboardProperties } from './properties.ts';

export const leaderboard = defineBlock({
  id: 'leaderboard',
  title: 'Leaderboard',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse: 'People ranked by a figure, with their place, the own one marked and compared with others.',
  properties: leaderboardProperties,
  print: ({ entity = '', properties: { own, ...properties } }) =>
    printElement(
      { component: 'LeaderboardBlock', file: 'leaderboard/leaderboard-block.tsx' },
      {
        entity: entityCode(entity),
        ...properties,
        ...(own ? { own: entityCode(own.entity), ownField: own.field } : {}),
      },
    ),
  checks: ({ entity = '', properties }, { spec, page, write }) => {
    const samples = Object.values(spec.entities[entity]?.samples ?? {});
    const best = samples.toSorted(
      (one, other) => Number(other[properties.score] ?? 0) - Number(one[properties.score] ?? 0),
    )[0];
    const name = String(best?.[properties.who] ?? '');
    if (name === '' || page.path.includes(':')) return [];
    const first: CheckStep[] =
      properties.group === undefined && properties.operation === 'best'
        ? [{ kind: 'expectText', text: name, within: { role: 'row', index: 1 } }]
        : [{ kind: 'expectThing', thing: { role: 'table', within: { role: 'main' }, index: 0 } }];
    return write({
      what: 'ranking',
      en: 'see who leads, with places and figures',
      zh: '查看排名、名次和数值',
      steps: [
        ...openPage(page),
        { kind: 'expectThing', thing: { role: 'columnheader', name: wordsFor(spec, { en, zh }).place } },
        ...first,
      ],
    });
  },
});
