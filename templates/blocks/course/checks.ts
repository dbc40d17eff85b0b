import type { Check } from '../../spec/check.ts';
import type { PlacedBlock } from '../block-manifest.ts';
import type { Scene } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import { en, zh } from './files/src/blocks/course/text.ts';
import type { CourseProperties } from './properties.ts';

const main = { role: 'main' } as const;

/** A lesson is marked as done and the course is then among one's own; an assignment is handed in and graded. */
export function courseChecks({ properties }: PlacedBlock<CourseProperties>, scene: Scene): Check[] {
  const { spec, page, write } = scene;
  const words = wordsFor(spec, { en, zh });
  const first = (id: string) => Object.keys(spec.entities[id]?.samples ?? {})[0];
  const pageOf = (view: CourseProperties['view']) =>
    Object.values(spec.pages).find((other) =>
      Object.values(other.blocks).some(
        (block) => block.block === 'course' && block.properties['view'] === view,
      ),
    );
  const at = (id: string) => page.path.replace(':id', encodeURIComponent(id));
  const lesson = first(properties.lesson);
  const mine = pageOf('mine');
  if (properties.view === 'player' && lesson && mine) {
    const done = { role: 'button', name: words.markDone, exact: true, within: main } as const;
    return write({
      what: 'learn',
      en: 'work through a lesson and see your progress',
      zh: '学习课程内容并查看进度',
      steps: [
        { kind: 'goto', path: mine.path },
        { kind: 'goto', path: at(lesson) },
        { kind: 'click', on: done },
        { kind: 'expectThing', thing: { role: 'status', containing: words.doneSaid } },
        { kind: 'reload' },
        { kind: 'expectText', text: words.isDone, within: main },
        { kind: 'goto', path: mine.path },
        {
          kind: 'expectText',
          text: words.lessonsDone(1, lessonsWith(lesson, scene, properties)),
          within: main,
        },
      ],
    });
  }
  const assignment = first(properties.assignment);
  const grades = pageOf('grades');
  if (properties.view === 'handIn' && assignment && grades)
    return write({
      what: 'hand-in',
      en: 'hand in an assignment and see its grade',
      zh: '提交作业并查看成绩',
      steps: [
        { kind: 'goto', path: grades.path },
        { kind: 'goto', path: at(assignment) },
        { kind: 'fill', label: words.answer, value: 'Try {unique}' },
        { kind: 'click', on: { role: 'button', name: words.handIn, exact: true, within: main } },
        { kind: 'expectThing', thing: { role: 'status', containing: words.handedInSaid } },
        { kind: 'reload' },
        { kind: 'expectText', text: 'Try {unique}', within: main },
        { kind: 'goto', path: grades.path },
        { kind: 'expectThing', thing: { role: 'table', within: main, index: 0 } },
      ],
    });
  return [];
}

/** How many lessons the course of a lesson has. */
function lessonsWith(id: string, { spec }: Scene, { lesson }: CourseProperties): number {
  const samples = spec.entities[lesson]?.samples ?? {};
  const whose = samples[id]?.['course'];
  return Object.values(samples).filter(({ course }) => course === whose).length;
}
