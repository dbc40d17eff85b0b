import type { LifeTexts } from './life-texts.ts';

/** The life of Marie Curie, as an example that can be replaced. */
export const lifeEnglish: LifeTexts = {
  name: 'Marie Skłodowska-Curie',
  born: ['1867-11-07', 'Warsaw'],
  role: 'Physicist and chemist',
  summary:
    'Born on 7 November 1867 in Warsaw, died on 4 July 1934 in Passy, France. She discovered polonium and radium, gave radioactivity its name, and is the only person to have won the Nobel Prize in two different sciences.',
  paragraphs: [
    'Maria Salomea Skłodowska grew up in Warsaw as the youngest of five children of two teachers. Because women were not admitted to the university there, she studied in secret, worked as a governess, and went to Paris at the age of twenty-four to study physics and mathematics at the Sorbonne.',
    'With her husband Pierre Curie she examined the rays that Henri Becquerel had found, coined the word radioactivity, and discovered two new elements in 1898. After Pierre’s death in 1906 she took over his lectures and became the first woman to teach at the Sorbonne.',
    'In the First World War she built mobile X-ray units and drove them to the front with her daughter Irène. She died in 1934 of an illness caused by the radiation she had worked with all her life.',
  ],
  facts: [
    ['Full name', 'Maria Salomea Skłodowska-Curie'],
    ['Date of birth', '7 November 1867, Warsaw'],
    ['Date of death', '4 July 1934, Passy, France'],
    ['Fields', 'Physics and chemistry'],
    ['Family', 'Married to Pierre Curie; daughters Irène and Ève'],
    ['Known for', 'Radioactivity, polonium and radium'],
  ],
  events: [
    [
      1867,
      'Born in Warsaw',
      'Warsaw',
      'Maria Salomea Skłodowska is born on 7 November as the fifth child of two teachers. Poland is ruled by the Russian Empire, and lessons in Polish are forbidden.',
    ],
    [
      1883,
      'Finishes school with a gold medal',
      'Warsaw',
      'She leaves the gymnasium as the best of her year, and then studies at the secret Flying University, because women may not enrol.',
    ],
    [
      1891,
      'Moves to Paris',
      'Paris',
      'After six years as a governess she travels to Paris in the fourth class and begins to study physics and mathematics at the Sorbonne.',
    ],
    [
      1895,
      'Marries Pierre Curie',
      'Sceaux',
      'They meet over the search for a laboratory and spend their honeymoon on two bicycles. He gives up his own research to join hers.',
    ],
    [
      1898,
      'Discovers polonium and radium',
      'Paris',
      'In a leaking shed they process tons of pitchblende. They name the first element after her homeland, and the second after its rays.',
    ],
    [
      1906,
      'Pierre dies; she takes over his lectures',
      'Paris',
      'After a street accident kills her husband, she continues his course at the very sentence where he had stopped, as the first woman to teach at the Sorbonne.',
    ],
    [
      1914,
      'Mobile X-ray units in the war',
      'Western Front',
      'She equips twenty vehicles with X-ray machines, learns to drive and to repair them, and trains 150 women as operators. More than a million soldiers are examined.',
    ],
    [
      1921,
      'Journey to the United States',
      'Washington',
      'Women all over America collect money for a gram of radium, which President Harding presents to her at the White House.',
    ],
    [
      1934,
      'Dies in Passy',
      'Passy',
      'She dies on 4 July of aplastic anaemia. In 1995 she is moved to the Panthéon as the first woman honoured there for her own achievements.',
    ],
  ],
  quotes: [
    ['Nothing in life is to be feared, it is only to be understood.', 'Attributed'],
    ['I was taught that the way of progress was neither swift nor easy.', 'Autobiographical notes, 1923'],
    [
      'You cannot hope to build a better world without improving the individuals.',
      'Autobiographical notes, 1923',
    ],
    [
      'A scientist in his laboratory is also a child placed before natural phenomena.',
      'Speech in Madrid, 1933',
    ],
  ],
  honours: [
    [
      1898,
      'Discovery of polonium and radium',
      'discovery',
      'Two new elements within one year, found by measuring rays that nobody could see.',
    ],
    [
      1903,
      'Nobel Prize in Physics',
      'award',
      'Shared with Pierre Curie and Henri Becquerel for their research on radiation. She is the first woman to receive a Nobel Prize.',
    ],
    [
      1903,
      'Davy Medal of the Royal Society',
      'award',
      'Together with Pierre Curie, for the discovery of radium.',
    ],
    [
      1906,
      'Chair of physics at the Sorbonne',
      'office',
      'The first woman to teach there in more than six hundred years; full professor from 1908.',
    ],
    [
      1911,
      'Nobel Prize in Chemistry',
      'award',
      'For the discovery of radium and polonium and the isolation of radium. Nobody before her had received a second Nobel Prize.',
    ],
    [
      1914,
      'Director of the Radium Institute',
      'office',
      'She heads the physics laboratory of the new institute in Paris, from which four more Nobel Prizes came.',
    ],
    [
      1922,
      'Member of the French Academy of Medicine',
      'honorary',
      'Elected without having applied, as the first woman.',
    ],
    [
      1995,
      'Laid to rest in the Panthéon',
      'honorary',
      'The first woman to be honoured there for her own merits.',
    ],
  ],
};
