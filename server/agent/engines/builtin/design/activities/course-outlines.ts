import type { Wishes } from '../../understand/wishes.ts';
import type { CourseOutline } from '../../words/data/courses/course-outline.ts';
import { dataScienceCourses } from '../../words/data/courses/data-science-courses.ts';
import { outlineOfRow } from '../../words/data/courses/outline-of-rows.ts';
import { rowsOfSubject } from '../../words/data/courses/rows-of-subject.ts';
import { trainingCourses } from '../../words/data/courses/training-courses.ts';
import { coursesIn, onlyTaught } from '../../words/data/vocabulary.ts';
import type { EntityDraft } from '../app-draft.ts';

const most = 10;

/** The courses an app starts with: by the idea's subject, else those of its content. */
export function outlinesOf(course: EntityDraft, wishes: Wishes): readonly CourseOutline[] {
  const { text, language, courses, content } = wishes;
  if (
    language === 'en' &&
    /\bpython\b|\bdata (?:science|analysis|analytics)\b|\bmachine learning\b/i.test(text)
  )
    return dataScienceCourses;
  if (language === 'en' && courses?.training) return trainingCourses;
  const taught = wishes.flashcards?.words ? onlyTaught(text) : undefined;
  if (taught)
    return coursesIn(taught, language === 'zh' ? 1 : 0).map(({ title, about }, index) => {
      const instructor = course.samples[index]?.values['instructor'];
      return outlineOfRow(
        {
          title,
          description: about,
          summary: '',
          instructor: typeof instructor === 'string' ? instructor : '',
          category: '',
        },
        index,
        language,
      );
    });
  const subject = language === 'en' ? rowsOfSubject(text) : undefined;
  if (subject) return subject.map((row, index) => outlineOfRow(row, index, language));
  const rows = content?.rows ?? [];
  if (rows.length > 0)
    return rows.slice(0, most).map((row, index) =>
      outlineOfRow(
        {
          title: row.name,
          description: row.description ?? row.summary ?? row.name,
          summary: row.summary ?? '',
          instructor: row.person ?? '',
          category: row.category ?? '',
        },
        index,
        language,
      ),
    );
  return course.samples.slice(0, most).map(({ values }, index) => {
    const said = (field: string) => (typeof values[field] === 'string' ? values[field] : '');
    const title = said(course.head.titleField);
    return outlineOfRow(
      {
        title,
        description: said('description') || title,
        summary: '',
        instructor: said('instructor'),
        category: '',
      },
      index,
      language,
    );
  });
}
