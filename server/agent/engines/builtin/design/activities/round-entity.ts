import { gameWord, type GameWord } from '../../say/game-words.ts';
import type { Language } from '../../understand/wishes.ts';
import type { PlayEntry } from '../../words/data/games/play-entries.ts';
import type { EntityDraft } from '../app-draft.ts';

/** Players that are there from the beginning. */
export const rivals: readonly (readonly [string, string, number])[] = [
  ['Mina', '小敏', 940],
  ['Jonas', '小周', 815],
  ['Aisha', '小艾', 720],
  ['Tom', '小唐', 610],
  ['Lucía', '小陈', 540],
  ['Noah', '小诺', 395],
  ['Olga', '小欧', 260],
];

/** One row for each round. */
export function roundEntity(
  language: Language,
  { names, rivals: isRanked, games }: { names: boolean; rivals: boolean; games: readonly PlayEntry[] },
): EntityDraft {
  const word = (name: GameWord) => gameWord(language, name);
  const at = language === 'zh' ? 1 : 0;
  return {
    head: {
      id: 'gameRound',
      singular: word('round'),
      plural: word('rounds'),
      path: 'rounds',
      icon: 'trophy',
      titleField: names ? 'player' : 'game',
      origin: 'kept',
      ownership: 'own',
    },
    fields: [
      ...(names
        ? [{ id: 'player', label: word('player'), type: 'text' as const, required: true, order: 5 }]
        : []),
      { id: 'game', label: word('game'), type: 'text', required: true, order: 10 },
      {
        id: 'outcome',
        label: word('outcome'),
        type: 'choice',
        options: [
          { id: 'won', label: word('won'), tone: 'good' },
          { id: 'lost', label: word('lostRound'), tone: 'bad' },
          { id: 'drawn', label: word('drawn'), tone: 'neutral' },
        ],
        order: 20,
      },
      { id: 'score', label: word('score'), type: 'number', order: 30 },
      {
        id: 'level',
        label: word('level'),
        type: 'choice',
        options: (['easy', 'medium', 'hard'] as const).map((id) => ({ id, label: word(id) })),
        order: 40,
      },
      { id: 'note', label: word('roundNote'), type: 'text', order: 45 },
      { id: 'seconds', label: word('seconds'), type: 'number', unit: 's', order: 47 },
      { id: 'playedOn', label: word('playedOn'), type: 'dateTime', order: 50 },
    ],
    samples: isRanked
      ? rivals.slice(0, 5).map(([en, zh, score], index) => ({
          id: `sample-round-${index + 1}`,
          values: {
            player: language === 'zh' ? zh : en,
            game: games[index % games.length]?.name[at] ?? '',
            outcome: 'won',
            score: Math.round(score / 10),
            level: (['hard', 'medium', 'medium', 'easy', 'easy'] as const)[index] ?? 'easy',
            seconds: 38 + 17 * index,
            playedOn: { days: -1 - index, time: '18:30' },
          },
        }))
      : [],
    view: 'table',
    phrases: [],
  };
}
