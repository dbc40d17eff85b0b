import type { ThingEntry } from '../../entry.ts';
import { samplesOf } from './samples-of.ts';

/** What schools of a skill present; known only where an idea speaks of such a school. */
export const lessonThings: readonly ThingEntry[] = [
  {
    id: 'lessonOffer',
    en: 'Lesson',
    plural: 'lessons',
    zh: '课程',
    icon: 'graduation-cap',
    fields: 'name! duration price description',
    view: 'cards',
    kind: 'brochure',
    samples: samplesOf(
      'First lesson; Beginners; Private lesson; Small group; Advanced',
      '体验课; 初学; 一对一; 小组课; 进阶',
    ),
  },
  {
    id: 'schoolHorse',
    en: 'Horse',
    plural: 'horses',
    zh: '马匹',
    spoken: true,
    also: ['pony', 'school horse', 'riding horse'],
    icon: 'award',
    fields: 'name! age level description',
    view: 'cards',
    kind: 'brochure',
    samples: samplesOf('Bella; Merlin; Saffron; Duke; Pepper; Luna', '贝拉; 梅林; 藏红; 公爵; 胡椒; 露娜'),
    sampleValues: {
      age: [12, 9, 16, 7, 19, 11],
      level: ['beginner', 'intermediate', 'beginner', 'advanced', 'beginner', 'intermediate'],
      description: [
        'A calm mare who waits at the mounting block until everybody is ready.',
        'Forward and honest; shows beginners in the jumping class where the middle is.',
        'Haflinger, knows every trail round the school and half of the walkers.',
        'Trained up to medium dressage; answers to small aids only.',
        'The pony on which most of us learned to trot.',
        'Light on her feet, likes the forest better than the arena.',
      ],
    },
  },
];
