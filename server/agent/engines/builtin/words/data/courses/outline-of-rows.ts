import type { Language } from '../../../understand/wishes.ts';
import type { CourseOutline } from './course-outline.ts';

export interface CourseRow {
  title: string;
  description: string;
  summary: string;
  instructor: string;
  category: string;
}

const levels = ['beginner', 'intermediate', 'advanced'] as const;

/** A course of which title and description are known, with modules as most courses have them. */
export function outlineOfRow(row: CourseRow, index: number, language: Language): CourseOutline {
  const { title, description, summary, instructor, category } = row;
  const level = levels[index % 3] ?? 'beginner';
  const head = { title, description, instructor, category, level };
  const about = summary || description;
  if (language === 'zh')
    return {
      ...head,
      modules: [
        {
          title: '模块一：基础',
          lessons: [
            [
              '课程介绍',
              `${description}\n\n本课说明这门课学什么、怎么学，以及学完后能做什么。先写下你希望解决的一个问题，后面每个模块都会回到它。`,
            ],
            [
              '核心概念',
              `${about}\n\n- 用自己的话解释三个最重要的概念。\n- 为每个概念找一个身边的例子。\n- 记下还不清楚的地方，带着问题进入下一课。`,
            ],
          ],
        },
        {
          title: '模块二：练习',
          lessons: [
            ['跟着做一遍', `“${title}”最好在实践中学习。先看完整示例，再合上材料独立重做，最后比较差别。`],
            ['自己动手', '换一份材料重复同样的步骤。做不出来时回看上一课，只看需要的那一步。'],
          ],
        },
        {
          title: '模块三：应用',
          lessons: [
            ['小项目', '选择一个真实的小任务，用一页纸写清目标、步骤和结果。'],
            ['检查与总结', '对照开始时写下的问题：哪些已经解决，哪些还需要练习？把答案写成三句话。'],
          ],
        },
      ],
      assignments: [[`${title}：练习`, '完成模块二的练习，写出步骤、结果和遇到的一个困难。']],
    };
  return {
    ...head,
    modules: [
      {
        title: 'Module 1: Foundations',
        lessons: [
          [
            'What this course is about',
            `${description}\n\nThis lesson says what you will learn, how the lessons build on each other, and what you will be able to do at the end. Write down one question of your own; every module comes back to it.`,
          ],
          [
            'The ideas you need',
            `${about}\n\n- Explain the three most important ideas in your own words.\n- Find an example of each from your own day.\n- Note what is still unclear and take it to the next lesson.`,
          ],
        ],
      },
      {
        title: 'Module 2: Practice',
        lessons: [
          [
            'A worked example',
            `“${title}” is learned by doing. First follow the whole example, then put it away and do it again from memory, and only then compare the two.`,
          ],
          [
            'Try it yourself',
            'Repeat the same steps with other material. When you are stuck, go back to the example, and only to the step you need.',
          ],
        ],
      },
      {
        title: 'Module 3: Use it',
        lessons: [
          [
            'A small project',
            'Choose a real task that takes about two hours. Write its aim, its steps and its result on one page.',
          ],
          [
            'Looking back',
            'Return to the question you wrote down at the start. What is answered, and what needs more practice? Three sentences are enough.',
          ],
        ],
      },
    ],
    assignments: [
      [
        `${title}: exercise`.slice(0, 90),
        'Do the exercise of module 2 and describe your steps, your result and one thing that was difficult.',
      ],
    ],
  };
}
