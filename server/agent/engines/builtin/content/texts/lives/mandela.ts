import type { LifeTexts } from '../life-texts.ts';

export const mandela: LifeTexts = {
  name: 'Nelson Mandela',
  born: ['1918-07-18', 'Mvezo'],
  role: 'Lawyer and statesman',
  summary:
    'Born on 18 July 1918 in Mvezo, died on 5 December 2013 in Johannesburg, South Africa. He fought apartheid, spent twenty-seven years in prison, and became the first president of a democratic South Africa.',
  paragraphs: [
    'Rolihlahla Mandela grew up in a village of the Transkei and was given the name Nelson on his first day at school. He studied in Fort Hare and Johannesburg, and opened with Oliver Tambo the first law firm of the country run by black lawyers.',
    'As a leader of the African National Congress he organised resistance against the racial laws. In 1964 he was sentenced to life imprisonment. From Robben Island he became the symbol of a movement that was heard all over the world.',
    'Freed in 1990, he negotiated the end of apartheid with President de Klerk and won the first free elections in 1994. His government chose reconciliation over revenge. He stepped down after one term.',
  ],
  facts: [
    ['Full name', 'Nelson Rolihlahla Mandela'],
    ['Date of birth', '18 July 1918, Mvezo, South Africa'],
    ['Date of death', '5 December 2013, Johannesburg'],
    ['Fields', 'Law and politics'],
    ['Family', 'Married to Evelyn Mase, Winnie Madikizela and Graça Machel; six children'],
    ['Known for', 'The end of apartheid, reconciliation'],
  ],
  events: [
    [1918, 'Born in Mvezo', 'Mvezo', 'Rolihlahla is born on 18 July into the royal house of the Thembu.'],
    [
      1944,
      'Joins the African National Congress',
      'Johannesburg',
      'With Oliver Tambo and Walter Sisulu he founds its Youth League.',
    ],
    [
      1952,
      'Opens a law firm',
      'Johannesburg',
      'Mandela and Tambo represent people who are charged under the racial laws, often without a fee.',
    ],
    [1962, 'Arrested', 'Howick', 'After seventeen months in hiding he is arrested at a road block.'],
    [
      1964,
      'Sentenced to life',
      'Robben Island',
      'In the Rivonia trial he speaks for three hours about the ideal of a free society, “for which I am prepared to die”.',
    ],
    [
      1990,
      'Freed',
      'Paarl',
      'On 11 February he leaves prison after twenty-seven years, and speaks the same day to a crowd in Cape Town.',
    ],
    [
      1994,
      'President of South Africa',
      'Pretoria',
      'After the first elections in which all could vote he takes office on 10 May.',
    ],
    [
      1999,
      'Steps down',
      'Qunu',
      'He leaves office after one term and works for his foundations, against AIDS and for children.',
    ],
    [
      2013,
      'Dies in Johannesburg',
      'Johannesburg',
      'He dies on 5 December at the age of ninety-five and is buried in Qunu.',
    ],
  ],
  quotes: [
    ['It always seems impossible until it is done.', 'Attributed'],
    ['I have cherished the ideal of a democratic and free society.', 'Rivonia trial, 1964'],
    [
      'Education is the most powerful weapon which you can use to change the world.',
      'Speech in Boston, 1990',
    ],
    ['I never lose. I either win or learn.', 'Attributed'],
  ],
  honours: [
    [1990, 'Bharat Ratna', 'award', 'The highest civilian honour of India.'],
    [1993, 'Nobel Peace Prize', 'award', 'Together with F. W. de Klerk, for the peaceful end of apartheid.'],
    [1994, 'President of South Africa', 'office', 'The first to be elected by all citizens.'],
    [
      1995,
      'Truth and Reconciliation Commission',
      'office',
      'Set up by his government, chaired by Desmond Tutu.',
    ],
    [2002, 'Presidential Medal of Freedom', 'award', 'The highest civilian honour of the United States.'],
    [
      2009,
      'Nelson Mandela International Day',
      'honorary',
      'Declared by the United Nations for his birthday: sixty-seven minutes for others.',
    ],
  ],
};
