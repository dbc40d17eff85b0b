import type { LifeTexts } from '../life-texts.ts';

export const mozart: LifeTexts = {
  name: 'Wolfgang Amadeus Mozart',
  born: ['1756-01-27', 'Salzburg'],
  role: 'Composer and pianist',
  summary:
    'Born on 27 January 1756 in Salzburg, died on 5 December 1791 in Vienna. In thirty-five years he wrote more than six hundred works, among them The Magic Flute, forty symphonies and the Requiem that he did not finish.',
  paragraphs: [
    'Wolfgang was taught by his father Leopold, a violinist at the court of Salzburg. He composed at five and travelled through Europe at six with his sister Nannerl, playing for queens and emperors.',
    'In 1781 he broke with the archbishop and went to Vienna to live from concerts, lessons and commissions. There he wrote his great operas, piano concertos and string quartets.',
    'He earned much and spent more. In his last year he wrote The Magic Flute, a clarinet concerto and most of the Requiem. He was buried in a common grave, as was usual at the time.',
  ],
  facts: [
    ['Full name', 'Johannes Chrysostomus Wolfgangus Theophilus Mozart'],
    ['Date of birth', '27 January 1756, Salzburg'],
    ['Date of death', '5 December 1791, Vienna'],
    ['Fields', 'Opera, symphony, chamber music'],
    ['Family', 'Married to Constanze Weber; sons Karl Thomas and Franz Xaver'],
    ['Known for', 'The Magic Flute, Don Giovanni, Requiem'],
  ],
  events: [
    [
      1756,
      'Born in Salzburg',
      'Salzburg',
      'He is born on 27 January in Getreidegasse as the seventh child; only he and his sister survive.',
    ],
    [1762, 'First journey', 'Vienna', 'At six he plays for Empress Maria Theresa at Schönbrunn.'],
    [
      1763,
      'Three years through Europe',
      'Paris and London',
      'The family travels to Munich, Paris, London and The Hague. In London he writes his first symphony.',
    ],
    [1770, 'In Italy', 'Rome', 'He hears the Miserere in the Sistine Chapel and writes it down from memory.'],
    [
      1781,
      'Moves to Vienna',
      'Vienna',
      'After a quarrel with the archbishop he becomes one of the first composers without a post.',
    ],
    [
      1782,
      'Marries Constanze Weber',
      'Vienna',
      'They marry in St Stephen’s Cathedral, three weeks after the first night of The Abduction from the Seraglio.',
    ],
    [1787, 'Don Giovanni', 'Prague', 'The opera is a triumph in Prague; in the same year his father dies.'],
    [
      1791,
      'Dies in Vienna',
      'Vienna',
      'Nine weeks after the first night of The Magic Flute he dies on 5 December at the age of thirty-five.',
    ],
  ],
  honours: [
    [1770, 'Order of the Golden Spur', 'award', 'Given by Pope Clement XIV when he was fourteen.'],
    [
      1770,
      'Member of the Accademia Filarmonica',
      'honorary',
      'Admitted in Bologna, years below the age that was required.',
    ],
    [1786, 'The Marriage of Figaro', 'discovery', 'So many encores in Vienna that the emperor forbade them.'],
    [1787, 'Imperial chamber composer', 'office', 'Appointed by Joseph II, with 800 gulden a year.'],
    [
      1788,
      'The last three symphonies',
      'discovery',
      'Written within one summer, among them the Jupiter Symphony.',
    ],
    [1791, 'The Magic Flute', 'discovery', 'His last opera, one of the most often performed to this day.'],
  ],
};
