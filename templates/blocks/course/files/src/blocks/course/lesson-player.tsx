import { ArrowLeft, ArrowRight, Check } from 'lucide-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { pathOf } from '../../app/path-of.ts';
import { useRow, useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, Card, showToast } from '../../ui/index.ts';
import { LessonFigure } from './lesson-figure.tsx';
import { LessonText } from './lesson-text.tsx';
import { ModuleList } from './module-list.tsx';
import { modulesOf, textOf, useLearning, type CourseParts } from './parts.ts';
import { ProgressBar } from './progress-bar.tsx';
import { en, zh } from './text.ts';

/** A lesson with its text, its place in the course, and the way on. */
export function LessonPlayer(parts: CourseParts) {
  const words = useWords({ en, zh });
  const { id } = useParams();
  const { row } = useRow(parts.lesson, id);
  const { rows: courses } = useRows(parts.course);
  const course = textOf(row, 'course');
  const { lessons, done, count, percent, needsLogIn, markDone } = useLearning(parts, course);
  const [said, setSaid] = useState<string>();
  if (!row) return null;
  const place = lessons.findIndex((each) => each.id === row.id);
  const [before, after] = [lessons[place - 1], lessons[place + 1]];
  const isDone = done.has(row.id);
  const parent = courses.find((each) => each.id === course);
  const finish = async () => {
    if (needsLogIn()) return;
    try {
      await markDone(row.id);
      setSaid(row.id);
    } catch {
      showToast({ message: words.notKept, tone: 'bad' });
    }
  };
  return (
    <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <article className="flex min-w-0 flex-col gap-6">
        <p className="text-sm text-muted-foreground">
          {textOf(row, 'module')} · {words.lessonOf(place + 1, lessons.length)}
        </p>
        <LessonFigure title={textOf(row, 'title')} module={textOf(row, 'module')} place={place} />
        <LessonText content={textOf(row, 'content')} />
        <p role="status" className={said === row.id ? 'text-sm font-medium text-good' : 'sr-only'}>
          {said === row.id && `${words.doneSaid} ${words.lessonsDone(count, lessons.length)}.`}
        </p>
        <div className="flex flex-wrap items-center gap-3 border-t border-border pt-5">
          {before && (
            <Button asChild>
              <Link to={pathOf(parts.lesson, before) ?? '#'}>
                <ArrowLeft className="size-4" aria-hidden />
                {words.previous}
              </Link>
            </Button>
          )}
          {isDone ? (
            <span className="inline-flex min-h-10 items-center gap-2 font-medium text-good">
              <Check className="size-5" aria-hidden />
              {words.isDone}
            </span>
          ) : (
            <Button variant="primary" icon={<Check className="size-4" />} onClick={() => void finish()}>
              {words.markDone}
            </Button>
          )}
          {after && (
            <Button asChild className="ml-auto">
              <Link to={pathOf(parts.lesson, after) ?? '#'}>
                {words.next}
                <ArrowRight className="size-4" aria-hidden />
              </Link>
            </Button>
          )}
        </div>
      </article>
      <Card className="flex flex-col gap-4 p-5 lg:sticky lg:top-24">
        <h2 className="font-heading text-lg font-semibold">
          {parent ? (
            <Link to={pathOf(parts.course, parent) ?? '#'} className="hover:underline">
              {String(parent[parts.course.titleField] ?? words.content)}
            </Link>
          ) : (
            words.content
          )}
        </h2>
        <ProgressBar label={words.progress} percent={percent} />
        <ModuleList modules={modulesOf(lessons)} lesson={parts.lesson} done={done} current={row.id} />
      </Card>
    </div>
  );
}
