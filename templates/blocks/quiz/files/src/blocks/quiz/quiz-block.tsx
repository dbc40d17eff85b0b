import { CircleHelp } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { moment } from '../../../shared/dates.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Value } from '../../../shared/rows.ts';
import { pathOf } from '../../app/path-of.ts';
import { useChanges, useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { EmptyState, LoadState, showToast } from '../../ui/index.ts';
import {
  packAnswers,
  questionsOf,
  scoreOf,
  type Answered,
  type Question,
  type QuestionFields,
} from './questions.ts';
import { QuizPlay } from './quiz-play.tsx';
import { QuizResult } from './quiz-result.tsx';
import { QuizStart } from './quiz-start.tsx';
import type { Mode } from './mode-choice.tsx';
import { en, zh } from './text.ts';

/** Which fields of a result hold what. */
export interface ResultFields {
  title: string;
  score: string;
  total: string;
  percent?: string;
  on?: string;
  answers?: string;
  player?: string;
}

export interface QuizBlockProps extends QuestionFields {
  entity: EntityDefinition;
  results: EntityDefinition;
  record: ResultFields;
  count: number;
  modes: readonly Mode[];
  /** Relation to the row in the address. */
  group?: string;
  pass?: number;
  /** How long an exam takes at most. */
  minutes?: number;
}

interface Round {
  questions: readonly Question[];
  mode: Mode;
  player: string;
}

/** Asks questions one by one and keeps the result. */
export function QuizBlock(props: QuizBlockProps) {
  const { entity, results, record } = props;
  const words = useWords({ en, zh });
  const { rows, status, retry } = useRows(entity);
  const changes = useChanges(results);
  const navigate = useNavigate();
  const [round, setRound] = useState<Round>();
  const [done, setDone] = useState<readonly Answered[]>();
  const { id: member } = useParams();
  const [address] = useSearchParams();
  const { group } = props;
  const questions = useMemo(() => {
    const asked = group && member ? rows.filter((row) => row[group] === member) : rows;
    return questionsOf(entity, asked, props);
  }, [entity, rows, group, member, props]);

  // What all the questions belong to, such as one contest, the result belongs to as well.
  const sharedBy = (answers: readonly Answered[]): Record<string, Value> => {
    const asked = rows.filter((row) => answers.some(({ question }) => question.id === row.id));
    const [first] = asked;
    const fields = results.fields.filter(
      ({ id, type, target }) =>
        (type === 'relation' || type === 'choice') &&
        entity.fields.some((field) => field.id === id && field.type === type && field.target === target),
    );
    const agreed = fields.filter(({ id }) => first?.[id] && asked.every((row) => row[id] === first[id]));
    return Object.fromEntries(agreed.map(({ id }) => [id, first?.[id] ?? null]));
  };
  const finish = async (answers: readonly Answered[], { mode, player }: Round) => {
    const score = scoreOf(answers);
    const total = answers.length;
    const values: Record<string, Value> = {
      [record.title]: words.title(props.modes.length > 1 ? words[mode] : words.quiz, total),
      [record.score]: score,
      [record.total]: total,
    };
    if (record.percent) values[record.percent] = Math.round((score / total) * 100);
    if (record.on) values[record.on] = moment(new Date()).now;
    if (record.answers) values[record.answers] = packAnswers(answers);
    Object.assign(values, sharedBy(answers));
    if (group && member) values[group] = member;
    if (record.player) {
      values[record.player] = player;
      keepPlayerName(player);
    }
    setDone(answers);
    try {
      const row = await changes.create(values);
      showToast({ message: `${words.scored(score, total)}. ${words.kept}`, tone: 'good' });
      const path = record.answers && pathOf(results, row);
      if (path) await navigate(path);
    } catch {
      showToast({ message: words.notKept, tone: 'bad' });
    }
  };
  if (done)
    return (
      <QuizResult
        answers={done}
        pass={props.pass}
        again={() => {
          setDone(undefined);
          setRound(undefined);
        }}
      />
    );
  if (round)
    return (
      <QuizPlay
        questions={round.questions}
        mode={round.mode}
        minutes={round.mode === 'exam' || props.modes.length === 1 ? props.minutes : undefined}
        onFinish={(answers) => void finish(answers, round)}
        onLeave={() => setRound(undefined)}
      />
    );
  return (
    <LoadState status={status} retry={retry}>
      {questions.length === 0 ? (
        <EmptyState icon={<CircleHelp className="size-6" />} title={words.noneYet} text={words.noneYetHint} />
      ) : (
        <QuizStart
          questions={questions}
          modes={props.modes}
          count={props.count}
          chosen={address.getAll('pick')}
          asksPlayer={record.player !== undefined}
          minutes={props.minutes}
          onStart={setRound}
        />
      )}
    </LoadState>
  );
}

/** Leaderboards know by it whose results are one's own. */
function keepPlayerName(name: string): void {
  try {
    localStorage.setItem('player-name', name);
  } catch {
    // No storage here: nobody is marked.
  }
}
