import type { LifeTexts } from '../life-texts.ts';

export const einstein: LifeTexts = {
  name: 'Albert Einstein',
  born: ['1879-03-14', 'Ulm'],
  role: 'Theoretical physicist',
  summary:
    'Born on 14 March 1879 in Ulm, died on 18 April 1955 in Princeton, United States. He changed how we think of space, time and gravity with the theory of relativity, and received the Nobel Prize in Physics for explaining the photoelectric effect.',
  paragraphs: [
    'Albert Einstein grew up in Munich as the son of a family that made electrical equipment. He left school at fifteen, finished it in Aarau in Switzerland, and studied to be a teacher of mathematics and physics at the polytechnic in Zurich.',
    'As a clerk of the patent office in Bern he published four papers in 1905 that each founded a field: on light quanta, on Brownian motion, on special relativity, and on the equivalence of mass and energy. Ten years later the general theory of relativity explained gravity as the curvature of spacetime.',
    'In 1933 he left Germany for good and worked at the Institute for Advanced Study in Princeton. He spoke for civil rights, against war and, after 1945, for the control of nuclear weapons.',
  ],
  facts: [
    ['Full name', 'Albert Einstein'],
    ['Date of birth', '14 March 1879, Ulm, Germany'],
    ['Date of death', '18 April 1955, Princeton, United States'],
    ['Fields', 'Physics'],
    ['Family', 'Married to Mileva Marić, later to Elsa Löwenthal; children Lieserl, Hans Albert and Eduard'],
    ['Known for', 'Relativity, E = mc², light quanta'],
  ],
  events: [
    [
      1879,
      'Born in Ulm',
      'Ulm',
      'Albert is born on 14 March as the first child of Hermann and Pauline Einstein. A year later the family moves to Munich.',
    ],
    [
      1896,
      'Begins to study in Zurich',
      'Zurich',
      'After a year at the cantonal school in Aarau he enters the polytechnic, today’s ETH, to become a teacher of mathematics and physics.',
    ],
    [
      1902,
      'Clerk at the patent office',
      'Bern',
      'As a technical expert, third class, he examines inventions and keeps the evenings for his own questions.',
    ],
    [
      1905,
      'The wonderful year',
      'Bern',
      'In a few months he publishes four papers, among them those on special relativity and on light quanta, and receives his doctorate.',
    ],
    [
      1914,
      'Called to Berlin',
      'Berlin',
      'He becomes a member of the Prussian Academy of Sciences, free to do research without having to teach.',
    ],
    [
      1919,
      'An eclipse makes him famous',
      'Príncipe',
      'British astronomers measure how the sun bends the light of stars, as the general theory of relativity had predicted.',
    ],
    [
      1933,
      'Leaves Germany',
      'Princeton',
      'After the National Socialists come to power he does not return from a journey, and settles at the Institute for Advanced Study.',
    ],
    [
      1940,
      'Becomes a citizen of the United States',
      'Trenton',
      'He keeps his Swiss passport, and speaks up against racism in his new country.',
    ],
    [
      1955,
      'Dies in Princeton',
      'Princeton',
      'He dies on 18 April at the age of seventy-six. A week before he had signed a manifesto against nuclear weapons.',
    ],
  ],
  quotes: [
    ['Imagination is more important than knowledge.', 'The Saturday Evening Post, 1929'],
    ['I have no special talent. I am only passionately curious.', 'Letter to Carl Seelig, 1952'],
    ['Look deep into nature, and then you will understand everything better.', 'Attributed'],
    ['The important thing is not to stop questioning.', 'Life magazine, 1955'],
    ['Peace cannot be kept by force. It can only be achieved by understanding.', 'Speech in New York, 1930'],
    [
      'Life is like riding a bicycle. To keep your balance you must keep moving.',
      'Letter to his son Eduard, 1930',
    ],
  ],
  honours: [
    [
      1905,
      'Special theory of relativity',
      'discovery',
      'Space and time depend on the motion of the observer; the speed of light does not. Mass and energy are equivalent.',
    ],
    [
      1905,
      'Explanation of the photoelectric effect',
      'discovery',
      'Light is taken up in single portions. The idea became a foundation of quantum physics.',
    ],
    [
      1909,
      'Professor at the University of Zurich',
      'office',
      'His first chair, for theoretical physics, seven years after he had looked for one in vain.',
    ],
    [
      1915,
      'General theory of relativity',
      'discovery',
      'Gravity is the curvature of spacetime. Black holes and gravitational waves follow from it.',
    ],
    [
      1921,
      'Nobel Prize in Physics',
      'award',
      'For his services to theoretical physics, and especially for the law of the photoelectric effect. Handed over in 1922.',
    ],
    [
      1925,
      'Copley Medal of the Royal Society',
      'award',
      'For the theory of relativity and his contributions to quantum theory.',
    ],
    [1929, 'Max Planck Medal', 'award', 'The first to receive it, together with Max Planck himself.'],
    [1999, 'Person of the Century', 'honorary', 'Chosen by Time magazine for the twentieth century.'],
  ],
};
