import type { Expression } from '../../../../../../templates/spec/expression.ts';
import { courseWord, type CourseWord } from '../../say/course-words.ts';
import { slugOf } from '../../words/slug.ts';
import { entityOperations, type OperationInput } from '../app-draft.ts';
import { detailPageIdOf } from '../detail-page.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';
import { partsOfCourses } from './course-entities.ts';

/** Courses that are worked through: enrolling, lessons, progress, assignments, grades. */
export function courseStep({ wishes, entities, next }: ActivityContext): ActivityDesign | undefined {
  const { courses, language, people } = wishes;
  const course = courses && entities.find(({ head }) => head.id === 'course');
  if (!courses || !course || course.head.source || course.samples.length === 0) return undefined;
  const word = (name: CourseWord, values = {}) => courseWord(language, name, values);
  const made = partsOfCourses(course, wishes);
  const shared = {
    course: 'course',
    lesson: made.lesson.head.id,
    enrolment: made.enrolment.head.id,
    assignment: made.assignment.head.id,
    submission: made.submission.head.id,
  };
  const mine = word(courses.training ? 'myTraining' : 'myCourses');
  const titles = { mine, assignments: word('assignments'), grades: word('grades') };
  const put = (
    page: { id: string; title: string; path: string; icon?: string; entity?: string },
    view: string,
    entity: string,
  ): OperationInput[] => {
    const { icon, ...rest } = page;
    return [
      {
        kind: 'put-page',
        page: { ...rest, ...(icon ? { menu: { label: page.title, order: next(), icon } } : {}) },
      },
      {
        kind: 'put-block',
        page: page.id,
        block: {
          id: view.toLowerCase(),
          block: 'course',
          order: 20,
          entity,
          properties: { view, ...shared },
        },
      },
    ];
  };
  const operations: OperationInput[] = [
    ...[made.lesson, made.enrolment, made.assignment, made.submission].flatMap(entityOperations),
    ...enrolActions(mine, word),
    {
      kind: 'put-block',
      page: detailPageIdOf(course),
      block: {
        id: 'syllabus',
        block: 'course',
        order: 20,
        entity: 'course',
        properties: { view: 'syllabus', ...shared },
      },
    },
    ...put(
      { id: 'my-courses', title: mine, path: '/my-courses', icon: 'graduation-cap' },
      'mine',
      shared.enrolment,
    ),
    ...put(
      { id: 'assignments', title: titles.assignments, path: '/assignments', icon: 'file-text' },
      'assignments',
      shared.assignment,
    ),
    ...put(
      { id: 'grades', title: titles.grades, path: '/grades', icon: 'award' },
      'grades',
      shared.submission,
    ),
    ...put(
      { id: 'lesson', title: word('lesson'), path: '/lessons/:id', entity: shared.lesson },
      'player',
      shared.lesson,
    ),
    ...put(
      { id: 'assignment', title: word('assignment'), path: '/assignments/:id', entity: shared.assignment },
      'handIn',
      shared.assignment,
    ),
    ...(people ? grading({ submission: shared.submission, next, word }) : []),
  ];
  const taken = ['lessons', 'submissions', 'enrolments', 'my-learning', 'progress', 'learning', 'modules'];
  return {
    step: {
      id: 'courses',
      title: word('title'),
      sentence: word('sentence', {
        ...titles,
        teachers: people ? word('teachers', { grading: word('grading') }) : '',
      }),
      areas: ['pages', 'actions', 'data'],
      operations,
      phrases: [courses.phrase],
    },
    pages: [
      'my-courses',
      'assignments',
      'grades',
      ...taken,
      ...Object.values(titles).map((title) => slugOf(title)),
    ],
    rowPages: [],
    verb: { actions: ['enrolCourse'], target: course },
    isHome: false,
  };
}

const path = (scope: 'row' | 'each' | 'input', ...names: [string, ...string[]]): Expression => ({
  kind: 'path',
  scope,
  path: names,
});

function enrolActions(mine: string, word: (name: CourseWord, values?: object) => string): OperationInput[] {
  const sameCourse: Expression = {
    kind: 'binary',
    operator: 'equal',
    left: path('each', 'course'),
    right: path('row', 'id'),
  };
  const exists: Expression = {
    kind: 'aggregate',
    operation: 'exists',
    entity: 'courseEnrolment',
    where: sameCourse,
  };
  return [
    {
      kind: 'put-action',
      action: {
        id: 'leaveCourse',
        label: word('leave'),
        icon: 'x',
        entity: 'course',
        shownWhen: exists,
        effects: [
          { kind: 'forEach', entity: 'courseEnrolment', where: sameCourse, effects: [{ kind: 'remove' }] },
        ],
        confirmation: { kind: 'value', value: word('left') },
        reverse: 'enrolCourse',
      },
    },
    {
      kind: 'put-action',
      action: {
        id: 'enrolCourse',
        label: word('enrol'),
        icon: 'user-check',
        entity: 'course',
        shownWhen: { kind: 'not', of: exists },
        effects: [
          {
            kind: 'create',
            entity: 'courseEnrolment',
            values: {
              course: path('row', 'id'),
              enrolledOn: { kind: 'today' },
              progress: { kind: 'value', value: 0 },
            },
          },
        ],
        confirmation: {
          kind: 'join',
          parts: [
            { kind: 'value', value: word('enrolled') },
            path('row', 'title'),
            { kind: 'value', value: word('enrolledEnd', { page: mine }) },
          ],
        },
        reverse: 'leaveCourse',
        tone: 'primary',
      },
    },
  ];
}

/** What everybody handed in, to be graded by those who teach. */
function grading({
  submission,
  next,
  word,
}: {
  submission: string;
  next: () => number;
  word: (name: CourseWord) => string;
}): OperationInput[] {
  const title = word('grading');
  return [
    {
      kind: 'put-action',
      action: {
        id: 'gradeSubmission',
        label: word('grade'),
        icon: 'award',
        entity: submission,
        inputs: {
          score: {
            id: 'score',
            label: word('score'),
            type: 'percent',
            order: 10,
            required: true,
            minimum: 0,
            maximum: 100,
          },
          feedback: { id: 'feedback', label: word('feedback'), type: 'text', order: 20 },
        },
        effects: [
          {
            kind: 'set',
            values: {
              score: path('input', 'score'),
              feedback: path('input', 'feedback'),
              status: { kind: 'value', value: 'graded' },
            },
          },
        ],
        confirmation: { kind: 'value', value: word('gradedSaid') },
        tone: 'primary',
      },
    },
    {
      kind: 'put-page',
      page: {
        id: 'all-submissions',
        title,
        path: '/grading',
        menu: { label: title, order: next(), icon: 'clipboard-check' },
      },
    },
    {
      kind: 'put-block',
      page: 'all-submissions',
      block: {
        id: 'to-grade',
        block: 'collection',
        order: 10,
        entity: submission,
        properties: {
          view: 'table',
          search: true,
          filters: ['status', 'course'],
          sort: [{ field: 'handedInOn', direction: 'descending' }],
          show: ['course', 'answer', 'handedInOn', 'status', 'score'],
          create: false,
          edit: false,
          remove: false,
          actions: ['gradeSubmission'],
          export: false,
          emptyText: word('noSubmissions'),
        },
      },
    },
  ];
}
