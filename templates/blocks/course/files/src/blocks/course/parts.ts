import { useMemo } from 'react';
import { moment } from '../../../shared/dates.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { access, useChanges, useRows } from '../../store/index.ts';

/** What courses are made of. */
export interface CourseParts {
  course: EntityDefinition;
  lesson: EntityDefinition;
  enrolment: EntityDefinition;
  assignment: EntityDefinition;
  submission: EntityDefinition;
}

export interface Module {
  title: string;
  lessons: readonly Row[];
}

export function textOf(row: Row | undefined, field: string): string {
  const value = row?.[field];
  return typeof value === 'string' ? value : '';
}

export function numberOf(row: Row | undefined, field: string): number | undefined {
  const value = row?.[field];
  return typeof value === 'number' ? value : undefined;
}

/** Those of whoever looks: who runs the app sees everybody's rows as well. */
export function ownOf(rows: readonly Row[]): readonly Row[] {
  return rows.filter((row) => row['owner'] === undefined || row['owner'] === access.person?.id);
}

/** The lessons of a course in order. */
export function lessonsOf(rows: readonly Row[], course: string): readonly Row[] {
  return rows
    .filter((row) => row['course'] === course)
    .toSorted((one, other) => (numberOf(one, 'place') ?? 0) - (numberOf(other, 'place') ?? 0));
}

/** Lessons by module, in order. */
export function modulesOf(lessons: readonly Row[]): readonly Module[] {
  const modules = new Map<string, Row[]>();
  for (const lesson of lessons) {
    const title = textOf(lesson, 'module');
    modules.set(title, [...(modules.get(title) ?? []), lesson]);
  }
  return [...modules].map(([title, members]) => ({ title, lessons: members }));
}

/** The lessons that are done. */
export function doneOf(enrolment: Row | undefined): ReadonlySet<string> {
  const done = enrolment?.['done'];
  return new Set(Array.isArray(done) ? done.map(String) : []);
}

/** Today and now. */
export function momentNow(): { today: string; now: string } {
  return moment(new Date());
}

/** How far one is in a course: enrols, and marks lessons as done. */
export function useLearning(parts: CourseParts, course: string) {
  const { rows } = useRows(parts.enrolment);
  const { rows: allLessons } = useRows(parts.lesson);
  const changes = useChanges(parts.enrolment);
  const lessons = useMemo(() => lessonsOf(allLessons, course), [allLessons, course]);
  const enrolment = ownOf(rows).find((row) => row['course'] === course);
  const done = doneOf(enrolment);
  const known = lessons.filter(({ id }) => done.has(id));
  const needsLogIn = () => {
    if (access.may('create', parts.enrolment) !== 'logIn') return false;
    access.askLogIn({ kind: 'other' });
    return true;
  };
  const enrol = async (first: readonly string[] = []) => {
    const progress = lessons.length === 0 ? 0 : Math.round((first.length / lessons.length) * 100);
    await changes.create({ course, enrolledOn: momentNow().today, done: [...first], progress });
  };
  const markDone = async (lesson: string) => {
    if (!enrolment) return enrol([lesson]);
    const next = [...new Set([...done, lesson])];
    const count = lessons.filter(({ id }) => next.includes(id)).length;
    const progress = Math.round((count / Math.max(1, lessons.length)) * 100);
    await changes.update(enrolment.id, { done: next, progress });
  };
  return {
    lessons,
    enrolment,
    done,
    count: known.length,
    percent: lessons.length === 0 ? 0 : Math.round((known.length / lessons.length) * 100),
    /** The first lesson that is not done. */
    next: lessons.find(({ id }) => !done.has(id)) ?? lessons[0],
    needsLogIn,
    enrol,
    markDone,
  };
}
