import { courseWord, type CourseWord } from '../../say/course-words.ts';
import type { Wishes } from '../../understand/wishes.ts';
import type { CourseOutline } from '../../words/data/courses/course-outline.ts';
import type { EntityDraft, FieldInput } from '../app-draft.ts';
import { wishOf } from '../choose-entities.ts';
import { entityOfThing } from '../entity-of-thing.ts';
import { optionsOf, optionsOfLabels } from '../make-field.ts';
import { rowsHere } from '../../content/rows/settings/settings.ts';
import { addSamples } from '../samples.ts';
import { outlinesOf } from './course-outlines.ts';

const parts =
  /^(?:assignment|grade|lesson|module|submission|enrolment|homework|courseware|chapter|progress|certificate|training|material|learningMaterial|studyMaterial|video|onboarding\w*)$/;

/** Makes courses of what the app keeps as such; what belongs to them comes with them. */
export function prepareCourses(entities: EntityDraft[], wishes: Wishes): void {
  const { courses, language } = wishes;
  if (!courses) return;
  const found = entities.find(({ head }) => head.id === 'course');
  if (found?.head.source) return;
  const wish = wishOf('course', courses.phrase);
  const entity = found ?? (wish && entityOfThing(wish, language, () => false));
  if (!entity) return;
  const here = rowsHere('course', wishes.text);
  if (!found) addSamples(entity, { language, ...(here && { here }) });
  const others = entities.filter(
    (each) =>
      each !== found &&
      (each.head.source ||
        (wishes.things.length > 0 && each.entry !== undefined && !parts.test(each.head.id))),
  );
  entities.splice(0, entities.length, entity, ...others);
  const outlines = outlinesOf(entity, wishes);
  const categories = optionsOfLabels([...new Set(outlines.map(({ category }) => category).filter(Boolean))]);
  const label = (id: string) => entity.fields.find((field) => field.id === id)?.label;
  const field = (id: string, type: FieldInput['type'], said: string): FieldInput => ({
    id,
    label: label(id) ?? said,
    type,
    order: 0,
  });
  const chinese = language === 'zh';
  const kept = new Set(['title', 'category', 'level', 'instructor', 'duration', 'description']);
  entity.fields = [
    { ...field('title', 'text', chinese ? '名称' : 'Title'), required: true },
    { ...field('level', 'choice', chinese ? '难度' : 'Level'), options: optionsOf('experience', language) },
    ...(categories.length > 1
      ? [{ ...field('category', 'choice', chinese ? '类别' : 'Category'), options: categories }]
      : []),
    field('instructor', 'text', chinese ? '讲师' : 'Instructor'),
    { ...field('duration', 'number', chinese ? '时长' : 'Duration'), unit: 'min', minimum: 0 },
    field('description', 'longText', chinese ? '简介' : 'Description'),
    ...entity.fields.filter(({ id, required }) => !kept.has(id) && !required && id !== 'price').slice(0, 3),
  ].map((each, index) => ({ ...each, order: (index + 1) * 10 }));
  entity.head = { ...entity.head, titleField: 'title' };
  entity.view = 'cards';
  entity.samples = outlines.map((outline, index) => ({
    id: `sample-course-${index + 1}`,
    values: {
      title: outline.title,
      level: outline.level,
      ...(categories.length > 1
        ? { category: categories.find(({ label: name }) => name === outline.category)?.id ?? null }
        : {}),
      instructor: outline.instructor,
      duration: outline.modules.flatMap(({ lessons }) => lessons).length * lessonMinutes,
      description: outline.description,
    },
  }));
}

const lessonMinutes = 25;

/** Lessons, enrolments, assignments and what is handed in. */
export function partsOfCourses(course: EntityDraft, wishes: Wishes) {
  const { language, people } = wishes;
  const outlines = outlinesOf(course, wishes);
  const word = (name: CourseWord) => courseWord(language, name);
  const courseField: FieldInput = {
    id: 'course',
    label: course.head.singular,
    type: 'relation',
    target: 'course',
    required: true,
    order: 0,
  };
  const draft = (
    head: EntityDraft['head'],
    fields: FieldInput[],
    samples: EntityDraft['samples'],
  ): EntityDraft => ({
    head,
    fields: fields.map((field, index) => ({ ...field, order: (index + 1) * 10 })),
    samples,
    view: 'table',
    phrases: [],
  });
  const text = (id: string, name: CourseWord, type: FieldInput['type'] = 'text'): FieldInput => ({
    id,
    label: word(name),
    type,
    order: 0,
  });
  const lesson = draft(
    {
      id: 'courseLesson',
      singular: word('lesson'),
      plural: word('lessons'),
      path: 'lessons',
      icon: 'book-open',
      titleField: 'title',
      origin: 'kept',
      ownership: 'shared',
    },
    [
      courseField,
      { ...text('title', 'lessonTitle'), required: true },
      { ...text('module', 'module'), required: true },
      text('content', 'content', 'longText'),
      { ...text('minutes', 'minutes', 'number'), minimum: 0, unit: 'min' },
      { ...text('place', 'place', 'number'), minimum: 0 },
    ],
    outlines.flatMap(lessonSamples),
  );
  const enrolment = draft(
    {
      id: 'courseEnrolment',
      singular: word('enrolment'),
      plural: word('enrolments'),
      path: 'enrolments',
      icon: 'user-check',
      titleField: 'course',
      origin: 'kept',
      ownership: 'own',
    },
    [
      courseField,
      text('enrolledOn', 'enrolledOn', 'date'),
      text('done', 'done', 'tags'),
      { ...text('progress', 'progress', 'percent'), minimum: 0, maximum: 100 },
    ],
    enrolmentSamples(outlines, people !== undefined),
  );
  const assignment = draft(
    {
      id: 'courseAssignment',
      singular: word('assignment'),
      plural: word('assignments'),
      path: 'assignments',
      icon: 'file-text',
      titleField: 'title',
      origin: 'kept',
      ownership: 'shared',
    },
    [
      courseField,
      { ...text('title', 'lessonTitle'), required: true },
      text('instructions', 'instructions', 'longText'),
      text('dueDate', 'dueDate', 'date'),
    ],
    outlines.flatMap(({ assignments }, place) =>
      assignments.map(([title, instructions], index) => ({
        id: `sample-assignment-${place + 1}-${index + 1}`,
        values: {
          course: `sample-course-${place + 1}`,
          title,
          instructions,
          dueDate: { days: 7 + place * 3 + index * 7 },
        },
      })),
    ),
  );
  const submission = draft(
    {
      id: 'courseSubmission',
      singular: word('submission'),
      plural: word('submissions'),
      path: 'submissions',
      icon: 'inbox',
      titleField: 'assignment',
      origin: 'kept',
      ownership: 'own',
    },
    [
      {
        id: 'assignment',
        label: word('assignment'),
        type: 'relation',
        target: 'courseAssignment',
        required: true,
        order: 0,
      },
      courseField,
      text('answer', 'answer', 'longText'),
      text('file', 'file', 'file'),
      text('handedInOn', 'handedInOn', 'dateTime'),
      {
        ...text('status', 'status', 'choice'),
        options: [
          { id: 'submitted', label: word('submitted'), tone: 'information' },
          { id: 'graded', label: word('graded'), tone: 'good' },
        ],
      },
      { ...text('score', 'score', 'percent'), minimum: 0, maximum: 100 },
      text('feedback', 'feedback'),
    ],
    submissionSamples(assignment, { word, twice: people !== undefined }),
  );
  return { lesson, enrolment, assignment, submission };
}

function lessonSamples({ modules }: CourseOutline, place: number): EntityDraft['samples'] {
  const lessons = modules.flatMap(({ title, lessons: members }) =>
    members.map(([name, content]) => ({ module: title, name, content })),
  );
  return lessons.map(({ module, name, content }, index) => ({
    id: `sample-lesson-${place + 1}-${index + 1}`,
    values: {
      course: `sample-course-${place + 1}`,
      title: name,
      module,
      content,
      minutes: lessonMinutes,
      place: index + 1,
    },
  }));
}

/** The third course is under way, the fourth just begun; the first are free to be chosen. */
function enrolmentSamples(outlines: readonly CourseOutline[], twice: boolean): EntityDraft['samples'] {
  return [2, 3].flatMap((place, row) => {
    const lessons = outlines[place]?.modules.flatMap((module) => module.lessons).length ?? 0;
    if (lessons === 0) return [];
    const count = row === 0 ? Math.ceil(lessons / 2) : 1;
    const done = Array.from({ length: count }, (_, index) => `sample-lesson-${place + 1}-${index + 1}`);
    return (twice ? ['a', 'b'] : ['a']).map((whose) => ({
      id: `sample-enrolment-${row + 1}-${whose}`,
      values: {
        course: `sample-course-${place + 1}`,
        enrolledOn: { days: -12 + row * 5 },
        done,
        progress: Math.round((count / lessons) * 100),
      },
    }));
  });
}

function submissionSamples(
  assignment: EntityDraft,
  { word, twice }: { word: (name: CourseWord) => string; twice: boolean },
): EntityDraft['samples'] {
  const given = [
    { score: 92, feedback: word('good'), answer: word('answerOne') },
    { score: 78, feedback: word('fair'), answer: word('answerTwo') },
    { score: 85, feedback: word('fine'), answer: word('answerOne') },
  ];
  const later = assignment.samples.filter(({ values }) => values['course'] !== 'sample-course-1');
  return later.slice(0, 3).flatMap(({ id, values }, index) =>
    (twice ? ['a', 'b'] : ['a']).map((whose) => ({
      id: `sample-submission-${index + 1}-${whose}`,
      values: {
        assignment: id,
        course: values['course'] ?? null,
        handedInOn: { days: -10 + index * 3, time: '19:20' },
        status: 'graded',
        ...given[index],
      },
    })),
  );
}
