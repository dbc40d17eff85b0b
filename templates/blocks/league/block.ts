import { defineBlock } from '../block-manifest.ts';
import { actionsCode, entityCode, printElement } from '../print-element.ts';
import { leagueChecks } from './checks.ts';
import { leagueProperties } from './properties.ts';

export const league = defineBlock({
  id: 'league',
  title: 'League',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse:
    'Teams or players who meet in matches: fixtures, results and a table that follows from the scores.',
  properties: leagueProperties,
  print: ({ entity = '', properties: { matches, actions, ...properties } }) =>
    printElement(
      { component: 'LeagueBlock', file: 'league/league-block.tsx' },
      {
        entity: entityCode(entity),
        matches: entityCode(matches),
        ...properties,
        actions: actionsCode(actions),
      },
    ),
  checks: leagueChecks,
});
