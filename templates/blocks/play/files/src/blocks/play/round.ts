import { useMemo, useState } from 'react';
import { moment } from '../../../shared/dates.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { access, useChanges, useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { showToast } from '../../ui/index.ts';
import * as arcade from './arcade-text.ts';
import type { Level, Outcome } from './round-type.ts';
import { en, zh } from './text.ts';

/** A game with where its rounds are kept. */
export interface PlayProps {
  entity: EntityDefinition;
  /** The game's name in the list of rounds. */
  name: string;
  /** After a round people enter their name for the high scores. */
  names?: boolean;
  /** So many hints may be asked for in a round. */
  hints?: number;
}

/** What else is kept of a round. */
export interface RoundFacts {
  level?: Level;
  /** Such as the word that was to be guessed. */
  note?: string;
  seconds?: number;
}

export interface Rounds {
  won: number;
  lost: number;
  drawn: number;
  /** The highest score so far; undefined before the first round. */
  best: number | undefined;
  /** What all rounds come to. */
  total: number;
  /** Rounds won one after the other, up to the last. */
  streak: number;
  /** The shortest time of a level, in seconds. */
  bestTime(level: Level): number | undefined;
  finish(outcome: Outcome, score: number, how: Level | RoundFacts): void;
  /** Puts a name to the round that has just ended; undefined where there is none without one. */
  sign?: (player: string) => void;
}

const nameKey = 'player-name';

/** The name somebody entered last in this browser. */
export function lastName(): string {
  return access.person?.name ?? localStorage.getItem(nameKey) ?? '';
}

/** The rounds played so far, and the way to keep another. */
export function useRounds({ entity, name, names }: PlayProps): Rounds {
  const words = useWords({ en, zh });
  const named = useWords(arcade);
  const [unsigned, setUnsigned] = useState<string>();
  const { rows } = useRows(entity);
  const me = access.person?.id;
  const changes = useChanges(entity);
  return useMemo(() => {
    const played = rows.filter(
      ({ id, game, owner }) =>
        game === name && !id.startsWith('sample-') && (owner === undefined || owner === me),
    );
    const count = (outcome: Outcome) => played.filter((row) => row['outcome'] === outcome).length;
    const scores = played.map(({ score }) => Number(score ?? 0));
    return {
      won: count('won'),
      lost: count('lost'),
      drawn: count('drawn'),
      best: scores.length > 0 ? Math.max(...scores) : undefined,
      total: scores.reduce((sum, score) => sum + score, 0),
      streak: streakOf(played),
      bestTime: (level) => {
        const times = played
          .filter((row) => row['level'] === level && row['outcome'] === 'won')
          .flatMap(({ seconds }) => (typeof seconds === 'number' ? [seconds] : []));
        return times.length > 0 ? Math.min(...times) : undefined;
      },
      finish: (outcome, score, how) => {
        const facts = typeof how === 'string' ? { level: how } : how;
        void changes
          .create({
            game: name,
            outcome,
            score,
            ...facts,
            ...(names && { player: access.person?.name ?? named.anonymous }),
            playedOn: moment(new Date()).now,
          })
          .then(({ id }) => setUnsigned(id))
          .then(() => showToast({ message: words.kept, tone: 'good' }))
          .catch(() => showToast({ message: words.notKept, tone: 'bad' }));
      },
      sign:
        names && unsigned !== undefined
          ? (player) => {
              localStorage.setItem(nameKey, player);
              void changes
                .update(unsigned, { player })
                .then(() => {
                  setUnsigned(undefined);
                  showToast({ message: named.nameKept(player), tone: 'good' });
                })
                .catch(() => showToast({ message: words.notKept, tone: 'bad' }));
            }
          : undefined,
    };
  }, [rows, changes, name, names, words, named, unsigned, me]);
}

function streakOf(played: readonly Row[]): number {
  const ordered = played.toSorted((a, b) => String(b['playedOn']).localeCompare(String(a['playedOn'])));
  const lost = ordered.findIndex((row) => row['outcome'] !== 'won');
  return lost < 0 ? ordered.length : lost;
}
