import type { Check, CheckStep, Locator } from '../../spec/check.ts';
import type { PlacedBlock } from '../block-manifest.ts';
import { followMenu, openPage, type Scene } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import { en, zh } from './files/src/blocks/league/text.ts';
import type { LeagueProperties } from './properties.ts';

const main: Locator = { role: 'main' };
const dialog: Locator = { role: 'dialog' };

/** The table ranks the sides; a score that is entered stands among the results. */
export function leagueChecks(
  { entity: id = '', properties }: PlacedBlock<LeagueProperties>,
  { spec, page, write }: Scene,
): Check[] {
  const words = wordsFor(spec, { en, zh });
  const sides = spec.entities[id];
  if (!sides || page.path.includes(':')) return [];
  if (properties.view === 'table') {
    const points = sides.fields[properties.columns.at(-1) ?? '']?.label ?? '';
    return write({
      what: 'table',
      en: 'see the table with places and points',
      zh: '查看积分榜、名次和积分',
      steps: [
        ...openPage(page),
        { kind: 'expectThing', thing: { role: 'columnheader', name: words.place, within: main } },
        { kind: 'expectThing', thing: { role: 'columnheader', name: points, exact: true, within: main } },
        { kind: 'expectThing', thing: { role: 'row', index: 1, within: main } },
      ],
    });
  }
  const action = spec.actions[properties.actions[0] ?? ''];
  const results = Object.values(spec.pages).find((each) =>
    Object.values(each.blocks).some(
      ({ block, properties: placed }) => block === 'league' && placed['view'] === 'results',
    ),
  );
  if (properties.view !== 'fixtures' || !action || !results || !hasComing(spec, properties)) return [];
  const { homeScore, awayScore } = action.inputs;
  if (!homeScore || !awayScore) return [];
  const entered: CheckStep[] = [
    ...openPage(page),
    { kind: 'click', on: { role: 'button', name: `${action.label}:`, within: main, index: 0 } },
    { kind: 'fill', label: homeScore.label, value: '97', within: dialog },
    { kind: 'fill', label: awayScore.label, value: '3', within: dialog },
    { kind: 'click', on: { role: 'button', name: action.label, exact: true, within: dialog } },
    { kind: 'expectThing', thing: dialog, gone: true },
  ];
  return write({
    what: 'score',
    en: 'enter the score of a match and find it among the results',
    zh: '录入比分并在赛果中看到',
    needs: [{ access: action.who }],
    steps: [
      ...entered,
      ...followMenu(results),
      { kind: 'expectText', text: words.score('97', '3'), within: main },
      { kind: 'reload' },
      { kind: 'expectText', text: words.score('97', '3'), within: main },
    ],
  });
}

/** Whether an example is still to be played, so that its score can be entered. */
function hasComing({ entities }: Scene['spec'], { matches, homeScore }: LeagueProperties): boolean {
  const samples = Object.values(entities[matches]?.samples ?? {});
  return samples.some((values) => values[homeScore] === undefined || values[homeScore] === null);
}
