import { defineBlock } from '../block-manifest.ts';
import { entityCode, printElement } from '../print-element.ts';
import { courseChecks } from './checks.ts';
import { courseProperties } from './properties.ts';

const components = {
  syllabus: { component: 'CourseSyllabus', file: 'course/course-syllabus.tsx' },
  player: { component: 'LessonPlayer', file: 'course/lesson-player.tsx' },
  mine: { component: 'MyCourses', file: 'course/my-courses.tsx' },
  assignments: { component: 'AssignmentList', file: 'course/assignment-list.tsx' },
  handIn: { component: 'HandIn', file: 'course/hand-in.tsx' },
  grades: { component: 'Grades', file: 'course/grades.tsx' },
} as const;

export const course = defineBlock({
  id: 'course',
  title: 'Course',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse:
    'Courses or trainings that are worked through lesson by lesson, with progress, assignments and grades.',
  properties: courseProperties,
  print: ({ properties: { view, ...entities } }) =>
    printElement(
      components[view],
      Object.fromEntries(Object.entries(entities).map(([name, id]) => [name, entityCode(id)])),
    ),
  checks: courseChecks,
});
