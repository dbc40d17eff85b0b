import type { LifeTexts } from '../life-texts.ts';

/** A frame for the life of somebody nothing is known of here; `{name}` stands for them. */
export const exampleLife: LifeTexts = {
  name: '{name}',
  role: 'Life and work',
  summary:
    'This site tells the life of {name}: where it began, what shaped it, and what was achieved. Dates and places marked as examples are to be replaced by the right ones.',
  paragraphs: [
    'The first paragraph says where {name} comes from: family, home and the years at school, and the people who were important early on.',
    'The second tells of the work: how it began, what was difficult, and which turn changed everything.',
    'The third says what remains: works, students, institutions or ideas that others carry on.',
  ],
  facts: [
    ['Full name', '{name}'],
    ['Date of birth', '1 January 1950 (example, to be replaced)'],
    ['Place of birth', 'To be entered'],
    ['Fields', 'To be entered'],
    ['Family', 'To be entered'],
    ['Known for', 'To be entered'],
  ],
  events: [
    [
      1950,
      'Birth and childhood',
      '',
      'Where and when {name} was born, and who the parents were. The year is an example.',
    ],
    [
      1968,
      'School and studies',
      '',
      'Which schools and teachers mattered, and what {name} chose to study. The year is an example.',
    ],
    [1974, 'First work', '', 'How the working life of {name} began. The year is an example.'],
    [
      1982,
      'The turning point',
      '',
      'The event or the work by which {name} became known. The year is an example.',
    ],
    [1998, 'Later years', '', 'What {name} turned to afterwards. The year is an example.'],
  ],
  honours: [
    [1976, 'First recognition', 'award', 'The first prize or success of {name}. The year is an example.'],
    [1984, 'The main achievement', 'discovery', 'What {name} is remembered for. The year is an example.'],
    [1991, 'An important post', 'office', 'An office that {name} held. The year is an example.'],
    [2005, 'Honoured for a life’s work', 'honorary', 'A late honour for {name}. The year is an example.'],
  ],
};
