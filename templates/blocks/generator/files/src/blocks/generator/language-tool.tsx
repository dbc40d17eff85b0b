import { Copy, Sparkles } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { locale, useWords } from '../../text/index.ts';
import { Badge, Button, Chip, Field, TextArea } from '../../ui/index.ts';
import { corrected, correctionsOf, type Correction } from './corrections.ts';
import { en as ownEn, zh as ownZh } from './language-text.ts';
import {
  countWords,
  keywordsOf,
  lengths,
  readingEase,
  sentencesOf,
  summaryOf,
  type Length,
} from './sentences.ts';
import { en, zh } from './text.ts';
import { inTone, tones, type Tone } from './tones.ts';
import { ToolFrame } from './tool-frame.tsx';
import { useKept, type ToolProps } from './use-kept.ts';

export interface LanguageToolProps extends ToolProps {
  job: 'summary' | 'keywords' | 'proofread' | 'rewrite';
}

interface Made {
  source: string;
  result: string;
  keywords?: readonly { word: string; count: number }[];
  corrections?: readonly Correction[];
}

/** A text that is shortened, searched for keywords, checked or said in another tone, by rules. */
export function LanguageTool({ job, ...props }: LanguageToolProps) {
  const words = useWords({ en: ownEn, zh: ownZh });
  const common = useWords({ en, zh });
  const kept = useKept(props);
  const [text, setText] = useState('');
  const [length, setLength] = useState<Length>('medium');
  const [tone, setTone] = useState<Tone>('formal');
  const [made, setMade] = useState<Made>();
  const [problem, setProblem] = useState<string>();
  const make = () => {
    if (text.trim() === '') return setProblem(words.needsText);
    setProblem(undefined);
    const next = workOn(text, { job, length, tone });
    setMade(next);
    kept.keep(titleOf(text), next.result);
  };
  return (
    <ToolFrame
      title={props.title}
      settings={
        <>
          <Field label={words.yourText} required hint={words.hint} error={problem}>
            {(control) => (
              <TextArea
                {...control}
                rows={12}
                value={text}
                onChange={(event) => setText(event.target.value)}
              />
            )}
          </Field>
          {job === 'summary' && (
            <Choice
              label={words.length}
              all={lengths}
              chosen={length}
              names={words.lengths}
              choose={setLength}
            />
          )}
          {job === 'rewrite' && (
            <Choice label={words.tone} all={tones} chosen={tone} names={words.tones} choose={setTone} />
          )}
          <div className="flex flex-wrap gap-2">
            <Button variant="primary" icon={<Sparkles className="size-4" aria-hidden />} onClick={make}>
              {words.run[job]}
            </Button>
            {text === '' && (
              <Button variant="ghost" onClick={() => setText(words.example)}>
                {words.tryExample}
              </Button>
            )}
          </div>
          <p className="mt-auto text-sm text-pretty text-muted-foreground">{words.byRule[job]}</p>
        </>
      }
    >
      <div role="status" aria-label={common.result} className="flex flex-1 flex-col gap-5">
        {made ? (
          <>
            <Figures job={job} made={made} />
            <Outcome made={made} />
            <Button
              className="mt-auto self-start"
              icon={<Copy className="size-4" aria-hidden />}
              onClick={() => kept.copy(made.result)}
            >
              {common.copy}
            </Button>
          </>
        ) : (
          <p className="text-muted-foreground">{words.waiting}</p>
        )}
      </div>
    </ToolFrame>
  );
}

function workOn(
  text: string,
  { job, length, tone }: { job: LanguageToolProps['job']; length: Length; tone: Tone },
): Made {
  if (job === 'summary') return { source: text, result: summaryOf(text, length).join(' ') };
  if (job === 'rewrite') return { source: text, result: inTone(text, tone) };
  if (job === 'keywords') {
    const keywords = keywordsOf(text, 12);
    return { source: text, result: keywords.map(({ word }) => word).join(', '), keywords };
  }
  const corrections = correctionsOf(text);
  return { source: text, result: corrected(text, corrections), corrections };
}

/** What a result is called in the history: the beginning of its text. */
function titleOf(text: string): string {
  const start = text.trim().replace(/\s+/g, ' ');
  return start.length > 70 ? `${start.slice(0, 68).trimEnd()} …` : start;
}

function Figures({ job, made: { source, result } }: { job: LanguageToolProps['job']; made: Made }) {
  const words = useWords({ en: ownEn, zh: ownZh });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const [before, after] = [countWords(source), countWords(result)];
  const sentences = sentencesOf(source).length;
  const ease = readingEase(source);
  const facts: readonly (readonly [string, ReactNode])[] =
    job === 'proofread'
      ? [
          [words.ease, words.easeOf(ease)],
          [words.sentences, number.format(sentences)],
          [words.wordsEach, number.format(before / Math.max(1, sentences))],
        ]
      : job === 'keywords'
        ? [
            [words.before, number.format(before)],
            [words.sentences, number.format(sentences)],
          ]
        : [
            [words.before, number.format(before)],
            [words.after, number.format(after)],
            ...(job === 'summary' && before > 0
              ? [[words.shorter, `${Math.round((1 - after / before) * 100)} %`] as const]
              : []),
          ];
  return (
    <div className="flex flex-col gap-2">
      <dl className="grid grid-cols-3 gap-4">
        {facts.map(([label, value]) => (
          <div key={label} className="flex flex-col-reverse">
            <dt className="text-sm text-muted-foreground">{label}</dt>
            <dd className="font-heading text-2xl font-semibold tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      {job === 'proofread' && (
        <p>
          <Badge tone={ease < 30 ? 'bad' : ease < 50 ? 'waiting' : 'good'}>
            {words.easeLevels[ease < 30 ? 0 : ease < 50 ? 1 : ease < 65 ? 2 : 3]}
          </Badge>
        </p>
      )}
    </div>
  );
}

function Outcome({ made: { source, result, keywords, corrections } }: { made: Made }) {
  const words = useWords({ en: ownEn, zh: ownZh });
  if (keywords)
    return (
      <ul aria-label={words.run.keywords} className="flex flex-wrap gap-2">
        {keywords.map(({ word, count }) => (
          <li key={word} className="rounded-control border border-border bg-card px-3 py-1.5">
            {word} <span className="text-sm text-muted-foreground">{words.times(count)}</span>
          </li>
        ))}
      </ul>
    );
  return (
    <div className="flex flex-col gap-4">
      {corrections && (
        <>
          <p className="font-medium">
            {corrections.length > 0 ? words.mistakes(corrections.length) : words.noMistakes}
          </p>
          <ul className="flex flex-col gap-2">
            {corrections.slice(0, 30).map(({ kind, from, to, at }) => (
              <li key={at} className="flex flex-wrap items-baseline gap-2 text-sm">
                <span className="text-muted-foreground">{words.kinds[kind]}:</span>
                <del className="bg-bad-soft px-1 whitespace-pre text-bad">{from}</del>
                <ins className="bg-good-soft px-1 whitespace-pre text-good no-underline">{to}</ins>
              </li>
            ))}
          </ul>
          <h2 className="font-medium">{words.correctedText}</h2>
        </>
      )}
      {!corrections && result === source.trim() && <p className="text-muted-foreground">{words.same}</p>}
      <p className="rounded-card border border-border bg-card p-4 leading-relaxed break-words whitespace-pre-wrap">
        {result}
      </p>
    </div>
  );
}

interface ChoiceProps<Id extends string> {
  label: string;
  all: readonly Id[];
  chosen: Id;
  names: Readonly<Record<Id, string>>;
  choose: (id: Id) => void;
}

function Choice<Id extends string>({ label, all, chosen, names, choose }: ChoiceProps<Id>) {
  return (
    <div role="group" aria-label={label} className="flex flex-col gap-2">
      <span className="text-sm font-medium">{label}</span>
      <div className="flex flex-wrap gap-2">
        {all.map((id) => (
          <Chip key={id} pressed={id === chosen} onClick={() => choose(id)}>
            {names[id]}
          </Chip>
        ))}
      </div>
    </div>
  );
}
