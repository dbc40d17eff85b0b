import { ScanSearch } from 'lucide-react';
import { useState } from 'react';
import { useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Badge, Button, Field, TextArea } from '../../ui/index.ts';
import { judgementOf, type Judgement } from './judgements.ts';
import type { Judge } from './judges.ts';
import { en as ownEn, zh as ownZh } from './judge-text.ts';
import { en as languageEn, zh as languageZh } from './language-text.ts';
import { en, zh } from './text.ts';
import { ToolFrame } from './tool-frame.tsx';
import { useKept, type ToolProps } from './use-kept.ts';

export interface JudgeToolProps extends ToolProps {
  judge: Judge;
}

const tones = { good: 'good', mixed: 'waiting', bad: 'bad' } as const;
const fills = { good: 'bg-good', mixed: 'bg-waiting', bad: 'bg-bad' } as const;

/** A text judged by rules: a verdict, a score, and what led to it. */
export function JudgeTool({ judge, ...props }: JudgeToolProps) {
  const words = useWords({ en: ownEn, zh: ownZh });
  const language = useWords({ en: languageEn, zh: languageZh });
  const common = useWords({ en, zh });
  const kept = useKept(props);
  const { rows } = useRows(props.entity);
  const [text, setText] = useState('');
  const [wanted, setWanted] = useState('');
  const [made, setMade] = useState<Judgement>();
  const [before, setBefore] = useState<number>();
  const [problem, setProblem] = useState<'text' | 'wanted'>();
  const run = () => {
    if (text.trim() === '') return setProblem('text');
    if (judge === 'match' && wanted.trim() === '') return setProblem('wanted');
    setProblem(undefined);
    const next = judgementOf(judge, text, wanted);
    const last = rows.filter(({ tool }) => tool === props.title).at(-1)?.['score'];
    setBefore(typeof last === 'number' ? last : undefined);
    setMade(next);
    const start = text.trim().replace(/\s+/g, ' ').slice(0, 70);
    const verdict = words.verdicts[judge][next.verdict];
    const reasons = next.reasons.map(
      ({ rule, points, found }) =>
        `${words.points(points)} ${ruleName(words, rule)}${found.length > 0 ? `: ${found.slice(0, 8).join(', ')}` : ''}`,
    );
    kept.keep(start, [`${verdict}, ${words.scoreOf(next.score)}`, ...reasons, '', text].join('\n'), {
      verdict: verdictId(judge, next.verdict),
      score: next.score,
    });
  };
  return (
    <ToolFrame
      title={props.title}
      settings={
        <>
          <Field
            label={words.text[judge]}
            required
            error={problem === 'text' ? language.needsText : undefined}
          >
            {(control) => (
              <TextArea
                {...control}
                rows={10}
                value={text}
                onChange={(event) => setText(event.target.value)}
              />
            )}
          </Field>
          <label className="flex flex-col gap-1.5 text-sm text-muted-foreground">
            {words.file}
            <input
              type="file"
              accept=".txt,.md,.csv,text/*"
              className="text-sm"
              onChange={(event) => void event.target.files?.[0]?.text().then(setText)}
            />
          </label>
          {judge === 'match' && (
            <Field
              label={words.wanted}
              required
              hint={words.wantedHint}
              error={problem === 'wanted' ? words.needsWanted : undefined}
            >
              {(control) => (
                <TextArea
                  {...control}
                  rows={6}
                  value={wanted}
                  onChange={(event) => setWanted(event.target.value)}
                />
              )}
            </Field>
          )}
          <div className="flex flex-wrap gap-2">
            <Button variant="primary" icon={<ScanSearch className="size-4" aria-hidden />} onClick={run}>
              {words.run[judge]}
            </Button>
            {text === '' && (
              <Button
                variant="ghost"
                onClick={() => {
                  setText(words.examples[judge]);
                  if (judge === 'match' && wanted === '') setWanted(words.wantedExample);
                }}
              >
                {language.tryExample}
              </Button>
            )}
          </div>
          <p className="mt-auto text-sm text-pretty text-muted-foreground">{words.byRule[judge]}</p>
        </>
      }
    >
      <div role="status" aria-label={common.result} className="flex flex-1 flex-col gap-6">
        {made ? (
          <Verdict judge={judge} made={made} before={before} />
        ) : (
          <p className="text-muted-foreground">{language.waiting}</p>
        )}
      </div>
    </ToolFrame>
  );
}

/** How a verdict is kept: `sentimentGood`. */
function verdictId(judge: Judge, verdict: Judgement['verdict']): string {
  return judge + verdict.charAt(0).toUpperCase() + verdict.slice(1);
}

function ruleName(words: typeof ownEn, rule: string): string {
  return Object.entries(words.rules).find(([id]) => id === rule)?.[1] ?? rule;
}

function Verdict({ judge, made, before }: { judge: Judge; made: Judgement; before: number | undefined }) {
  const words = useWords({ en: ownEn, zh: ownZh });
  const difference = before === undefined ? 0 : made.score - before;
  return (
    <>
      <div className="flex flex-col gap-3">
        <div className="flex flex-wrap items-baseline justify-between gap-3">
          <span className="font-heading text-3xl font-semibold">{words.verdicts[judge][made.verdict]}</span>
          <span className="text-lg tabular-nums">{words.scoreOf(made.score)}</span>
        </div>
        <div
          role="progressbar"
          aria-label={words.score}
          aria-valuenow={made.score}
          aria-valuemin={0}
          aria-valuemax={100}
          className="h-3 overflow-hidden rounded-full bg-card"
        >
          <div
            className={`h-full rounded-full transition-[width] ${fills[made.verdict]}`}
            style={{ width: `${made.score}%` }}
          />
        </div>
        {before !== undefined && (
          <p className="text-sm text-muted-foreground">
            {words.last}: {words.points(difference)}
          </p>
        )}
      </div>
      <div className="flex flex-col gap-2">
        <h2 className="font-heading text-lg font-semibold">{words.why}</h2>
        <ul className="flex flex-col gap-3">
          {made.reasons.map(({ rule, points, found }) => (
            <li key={rule} className="flex gap-3">
              <span className="w-12 shrink-0 text-right">
                <Badge tone={points < 0 ? tones.bad : tones.good}>{words.points(points)}</Badge>
              </span>
              <span className="min-w-0">
                <span className="font-medium">{ruleName(words, rule)}</span>
                {found.length > 0 && (
                  <span className="block text-sm break-words text-muted-foreground">{found.join(', ')}</span>
                )}
              </span>
            </li>
          ))}
        </ul>
      </div>
      {made.missing.length > 0 && (
        <div className="flex flex-col gap-2">
          <h2 className="font-heading text-lg font-semibold">{words.suggestions}</h2>
          <ul className="flex flex-wrap gap-2">
            {made.missing.map((word) => (
              <li key={word} className="rounded-control border border-border bg-card px-3 py-1.5 text-sm">
                {word}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
