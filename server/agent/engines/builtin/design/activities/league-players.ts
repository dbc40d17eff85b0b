import type { MatchWord } from '../../say/match-words.ts';
import { labelOf } from '../../understand/find-figures.ts';
import type { LeagueWish, Wishes } from '../../understand/wishes.ts';
import { knownFigure } from '../../words/data/known-figures.ts';
import { figuresOfPlayers, playerNames, positionsOf } from '../../words/data/league-samples.ts';
import { codeNameOf } from '../../words/slug.ts';
import type { EntityDraft, FieldInput } from '../app-draft.ts';

const asksFigures =
  /\b(?:player|players[’']?|individual|personal|career|season) (?:\w+ )?(?:statistics|stats|figures)\b|\b(?:statistics|stats) (?:of|for) (?:the |each |all )?players?\b|\bplayers by (?:\w+ )?(?:statistics|stats)\b|球员(?:数据|统计)/i;

/** Gives players their team, number and position, and the figures that are kept of them. */
export function preparePlayers(
  players: EntityDraft,
  sides: EntityDraft,
  { league, word, wishes }: { league: LeagueWish; word: (name: MatchWord) => string; wishes: Wishes },
): void {
  const { language } = wishes;
  const positions = positionsOf[league.sport]?.[language];
  const name = players.fields.find(({ id }) => id === players.head.titleField);
  if (!name) return;
  const figures = figuresOf(players, league, wishes);
  players.fields = [
    name,
    {
      id: 'team',
      label: sides.head.singular,
      type: 'relation' as const,
      target: sides.head.id,
      required: true,
      order: 0,
    },
    { id: 'number', label: word('number'), type: 'number' as const, minimum: 0, maximum: 99, order: 0 },
    ...(positions ? [{ id: 'position', label: word('position'), type: 'text' as const, order: 0 }] : []),
    ...figures,
  ].map((field, index) => ({ ...field, order: (index + 1) * 10 }));
  const usual = figuresOfPlayers[league.sport] ?? [];
  players.samples = playerNames[language].map((player, index) => ({
    id: `sample-player-${String(index + 1)}`,
    values: {
      [players.head.titleField]: player,
      team: sides.samples[index % Math.max(1, sides.samples.length)]?.id ?? null,
      // Nobody in a team has the number of another.
      number: ([1, 7, 10, 14][Math.floor(index / 6) % 4] ?? 1) + (index % 3),
      ...(positions ? { position: positions[Math.floor(index / 6) % positions.length] ?? '' } : {}),
      ...Object.fromEntries(
        figures.map(({ id, label }, salt) => {
          const own = usual.find((each) => each.en === label || each.zh === label)?.range;
          const [low, high] = own ?? knownFigure(label)?.range ?? [0, 20];
          return [id, low + ((index * 7 + salt * 5 + 3) % (high - low + 1))];
        }),
      ),
    },
  }));
  delete players.entry;
}

/** Figures that were asked for, such as goals and assists; where none is named, those of the sport. */
function figuresOf(
  players: EntityDraft,
  { sport }: LeagueWish,
  { things, language, text }: Wishes,
): FieldInput[] {
  const named = things
    .find(({ entry }) => entry?.id === 'athlete')
    ?.fields.filter(({ figure }) => figure)
    .map(({ label }) => label.toLowerCase());
  const isNamed = (label: string) => named?.includes(label.toLowerCase()) === true;
  const kept = players.fields.filter(
    ({ id, label, type }) =>
      (type === 'number' || type === 'percent') &&
      (isNamed(label) || !/^(?:age|score|number|rating|points)$/.test(id)),
  );
  if (!asksFigures.test(text.slice(0, 20_000))) return kept;
  const more = (figuresOfPlayers[sport] ?? []).filter(
    (each) => !kept.some(({ label }) => label.toLowerCase().includes(each[language].toLowerCase())),
  );
  return [
    ...kept,
    ...more.map((each) => ({
      id: codeNameOf(each.en),
      label: labelOf(each[language]),
      type: 'number' as const,
      minimum: 0,
      order: 0,
    })),
  ];
}
