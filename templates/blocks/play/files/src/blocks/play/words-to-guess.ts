export const categories = ['animals', 'countries', 'food', 'nature', 'things'] as const;
export type WordCategory = (typeof categories)[number];

export interface WordToGuess {
  word: string;
  category: WordCategory;
  /** A hint in both languages. */
  en: string;
  zh: string;
}

const written: Readonly<Record<WordCategory, readonly (readonly [word: string, en: string, zh: string])[]>> =
  {
    animals: [
      ['penguin', 'A bird in evening dress', '穿礼服的鸟'],
      ['giraffe', 'It eats from the top of trees', '从树顶吃叶子'],
      ['dolphin', 'It swims and breathes air', '会游泳也要换气'],
      ['squirrel', 'It hides nuts', '会藏坚果'],
      ['elephant', 'It has a long nose', '有长鼻子'],
      ['octopus', 'Eight arms in the sea', '海里的八只手'],
      ['hedgehog', 'Small and full of needles', '小而多刺'],
      ['camel', 'It crosses deserts', '穿越沙漠'],
    ],
    countries: [
      ['portugal', 'Its capital is Lisbon', '首都是里斯本'],
      ['japan', 'Islands with fast trains', '有高速列车的岛国'],
      ['brazil', 'The largest country of its continent', '所在大洲最大的国家'],
      ['canada', 'A leaf on its flag', '国旗上有叶子'],
      ['egypt', 'Pyramids stand there', '有金字塔'],
      ['norway', 'Known for fjords', '以峡湾闻名'],
      ['kenya', 'Lions and runners', '狮子与长跑者'],
      ['greece', 'Many islands and old temples', '众多岛屿与古庙'],
    ],
    food: [
      ['sandwich', 'Lunch between two slices', '两片之间的午餐'],
      ['cinnamon', 'A spice from bark', '树皮做的香料'],
      ['pancake', 'Flat and turned over in the air', '扁平，可抛起翻面'],
      ['broccoli', 'A small green tree', '像绿色小树'],
      ['chocolate', 'Made from beans, eaten as bars', '豆子做成的条块'],
      ['avocado', 'Green, with a large stone', '绿色、核很大'],
      ['noodles', 'Long, and good in soup', '长长的，适合入汤'],
      ['honey', 'Made by those who buzz', '嗡嗡叫的做的'],
    ],
    nature: [
      ['volcano', 'A mountain that may wake up', '可能苏醒的山'],
      ['glacier', 'A very slow river', '非常缓慢的河'],
      ['thunder', 'It comes after the flash', '闪光之后到来'],
      ['mountain', 'Climbed because it is there', '因为它在那里'],
      ['waterfall', 'A river that jumps', '会跳的河'],
      ['rainbow', 'Seven colours after rain', '雨后七色'],
      ['desert', 'Sand as far as one sees', '一望无际的沙'],
      ['harbour', 'Ships rest here', '船只停靠的地方'],
    ],
    things: [
      ['lantern', 'It gives light outdoors', '户外照明的东西'],
      ['pocket', 'Part of a coat', '外套的一部分'],
      ['umbrella', 'Left behind on sunny days', '晴天常被忘记'],
      ['library', 'Quiet and full of paper', '安静而满是纸张'],
      ['compass', 'It knows where north is', '它知道北在哪里'],
      ['blanket', 'For cold evenings', '寒夜用'],
      ['orchestra', 'Many people, one piece', '很多人，一首曲子'],
      ['telescope', 'For looking far', '用来看远处'],
      ['bicycle', 'Two wheels, no engine', '两个轮子没有引擎'],
      ['calendar', 'It has twelve pages or so', '大约十二页'],
      ['festival', 'Music, food and mud', '音乐、美食与人群'],
      ['keyboard', 'It has no sound of its own, or it does', '可以打字，也可以演奏'],
    ],
  };

/** Words with a hint in English and Chinese. */
export const wordsToGuess: readonly WordToGuess[] = categories.flatMap((category) =>
  written[category].map(([word, en, zh]) => ({ word, category, en, zh })),
);

/** What a word is picked by. */
export interface WordWish {
  /** `all`, `daily`, or one of the categories; `daily` is the same for everybody all day. */
  category: string;
  /** Such as `2026-05-01`. */
  day: string;
  letters?: readonly [least: number, most: number];
}

/** A word to be guessed. */
export function pickWord({ category, day, letters: [least, most] = [1, 99] }: WordWish): WordToGuess {
  const fitting = wordsToGuess.filter(
    ({ word, category: own }) =>
      (category === 'all' || category === 'daily' || own === category) &&
      word.length >= least &&
      word.length <= most,
  );
  const words = fitting.length > 0 ? fitting : wordsToGuess;
  const number = Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
  const index =
    category === 'daily' ? (number * 37) % words.length : Math.floor(Math.random() * words.length);
  return words[index] ?? unknownWord;
}

const unknownWord: WordToGuess = { word: 'word', category: 'things', en: '', zh: '' };
