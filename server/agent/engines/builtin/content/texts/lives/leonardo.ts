import type { LifeTexts } from '../life-texts.ts';

export const leonardo: LifeTexts = {
  name: 'Leonardo da Vinci',
  born: ['1452-04-15', 'Anchiano'],
  role: 'Painter, engineer and naturalist',
  summary:
    'Born on 15 April 1452 in Anchiano near Vinci, died on 2 May 1519 in Amboise, France. He painted the Mona Lisa and the Last Supper, and filled thousands of pages with studies of machines, water, birds and the human body.',
  paragraphs: [
    'Leonardo was the son of a notary and a peasant woman and grew up in the hills of Tuscany. At about fourteen he came to the workshop of Andrea del Verrocchio in Florence, where he learned to paint, to model and to cast.',
    'In Milan he worked for seventeen years for Ludovico Sforza as a painter, engineer and master of festivities. There he painted the Last Supper and began the notebooks, written from right to left, that never were to become books.',
    'He opened more than thirty bodies to understand how they work, drew flying machines and canals, and finished few of his paintings. His last years he spent in France as a guest of King Francis I.',
  ],
  facts: [
    ['Full name', 'Leonardo di ser Piero da Vinci'],
    ['Date of birth', '15 April 1452, Anchiano near Vinci'],
    ['Date of death', '2 May 1519, Amboise, France'],
    ['Fields', 'Painting, engineering, anatomy'],
    ['Teacher', 'Andrea del Verrocchio'],
    ['Known for', 'Mona Lisa, The Last Supper, the notebooks'],
  ],
  events: [
    [
      1452,
      'Born near Vinci',
      'Anchiano',
      'He is born on 15 April; his grandfather writes down the hour and the ten witnesses of the baptism.',
    ],
    [
      1466,
      'Apprentice of Verrocchio',
      'Florence',
      'In the leading workshop of the city he learns painting, sculpture and mechanics.',
    ],
    [
      1482,
      'Goes to Milan',
      'Milan',
      'In a letter to Ludovico Sforza he offers bridges, cannons and canals, and mentions at the end that he also paints.',
    ],
    [
      1495,
      'Begins the Last Supper',
      'Milan',
      'He paints on a dry wall to be able to work slowly; the colours begin to flake in his lifetime.',
    ],
    [
      1503,
      'Begins the Mona Lisa',
      'Florence',
      'He works on the portrait for years and takes it with him wherever he goes.',
    ],
    [
      1510,
      'Studies of anatomy',
      'Pavia',
      'With the physician Marcantonio della Torre he draws bones, muscles and the heart from bodies he has opened.',
    ],
    [
      1516,
      'Guest of the king',
      'Amboise',
      'Francis I calls him to France and gives him a manor house and a pension.',
    ],
    [
      1519,
      'Dies in Amboise',
      'Amboise',
      'He dies on 2 May and leaves his notebooks to his pupil Francesco Melzi.',
    ],
  ],
  quotes: [
    ['Learning never exhausts the mind.', 'Notebooks'],
    ['Simplicity is the ultimate sophistication.', 'Attributed'],
    ['As a well-spent day brings happy sleep, so a life well used brings happy death.', 'Notebooks'],
    ['The noblest pleasure is the joy of understanding.', 'Attributed'],
  ],
  honours: [
    [
      1472,
      'Master of the painters’ guild',
      'office',
      'At twenty he is listed in the Guild of Saint Luke in Florence.',
    ],
    [1490, 'Vitruvian Man', 'discovery', 'The proportions of the human body in a circle and a square.'],
    [
      1498,
      'The Last Supper',
      'discovery',
      'Finished after three years in the refectory of Santa Maria delle Grazie; World Heritage since 1980.',
    ],
    [
      1502,
      'Engineer of Cesare Borgia',
      'office',
      'He maps towns and fortresses; his plan of Imola is the first of its kind.',
    ],
    [1506, 'Mona Lisa', 'discovery', 'Today the most visited painting in the world, in the Louvre in Paris.'],
    [
      1516,
      'First painter, engineer and architect of the king',
      'honorary',
      'Title given by Francis I of France.',
    ],
  ],
};
