import type { LifeTexts } from '../life-texts.ts';

export const lovelace: LifeTexts = {
  name: 'Ada Lovelace',
  born: ['1815-12-10', 'London'],
  role: 'Mathematician and writer',
  summary:
    'Born on 10 December 1815 in London, died on 27 November 1852 in the same city. She wrote the first published program for a machine that had not yet been built, and saw that such a machine could work with more than numbers.',
  paragraphs: [
    'Augusta Ada Byron was the only child of the poet Lord Byron and Annabella Milbanke born in marriage. Her mother brought her up with mathematics, as a remedy against her father’s temper.',
    'At seventeen she met Charles Babbage, whose Difference Engine fascinated her. In 1843 she translated an article on his Analytical Engine and added notes of her own that were three times as long. Note G describes step by step how the machine would compute Bernoulli numbers.',
    'She understood before others that a machine which handles numbers could also handle music or letters, if their relations were put into symbols. Her notes were rediscovered a century later.',
  ],
  facts: [
    ['Full name', 'Augusta Ada King, Countess of Lovelace'],
    ['Date of birth', '10 December 1815, London'],
    ['Date of death', '27 November 1852, London'],
    ['Fields', 'Mathematics and computing'],
    ['Family', 'Married to William King; children Byron, Annabella and Ralph'],
    ['Known for', 'The first published computer program'],
  ],
  events: [
    [
      1815,
      'Born in London',
      'London',
      'Ada is born on 10 December. Her parents part a month later, and she never meets her father again.',
    ],
    [
      1828,
      'Designs a flying machine',
      'Kent',
      'At twelve she studies the wings of birds and plans a book called “Flyology”, with materials and sizes.',
    ],
    [
      1833,
      'Meets Charles Babbage',
      'London',
      'She sees a part of the Difference Engine at work in his house and begins a friendship that lasts all her life.',
    ],
    [
      1835,
      'Marries William King',
      'London',
      'Three years later he becomes Earl of Lovelace, and she the countess by whose name she is known.',
    ],
    [
      1840,
      'Studies with Augustus De Morgan',
      'London',
      'By letter she learns calculus from one of the leading mathematicians of the country.',
    ],
    [
      1843,
      'Publishes her notes',
      'London',
      'Her translation of Menabrea’s article appears with seven notes, signed only with A. A. L.',
    ],
    [
      1852,
      'Dies at thirty-six',
      'London',
      'She dies of cancer on 27 November and is buried beside her father in Hucknall, at her own wish.',
    ],
  ],
  quotes: [
    [
      'The Analytical Engine weaves algebraical patterns just as the Jacquard loom weaves flowers and leaves.',
      'Notes, 1843',
    ],
    ['The Analytical Engine has no pretensions whatever to originate anything.', 'Notes, 1843'],
    ['That brain of mine is something more than merely mortal, as time will show.', 'Letter, 1843'],
  ],
  honours: [
    [
      1843,
      'The first published program',
      'discovery',
      'Note G: a table of operations by which the Analytical Engine computes Bernoulli numbers.',
    ],
    [
      1843,
      'Machines that work with symbols',
      'discovery',
      'The idea that an engine could compose music if its rules were written down.',
    ],
    [
      1953,
      'Notes republished',
      'honorary',
      'Reprinted in “Faster than Thought”, when the first electronic computers were running.',
    ],
    [
      1980,
      'A programming language called Ada',
      'honorary',
      'Named after her by the United States Department of Defense; its standard carries the year of her birth.',
    ],
    [
      2009,
      'Ada Lovelace Day',
      'honorary',
      'Celebrated every year in October for women in science and technology.',
    ],
  ],
};
