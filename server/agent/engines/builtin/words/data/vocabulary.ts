/** Everyday words by language, in the same order everywhere; `beginner` twelve, then `intermediate`. */
export const vocabulary = {
  english:
    'house; water; bread; friend; book; street; morning; school; to eat; to drink; to speak; to go; neighbour; umbrella; to borrow; to whisper; quiet; beautiful; because; always',
  chinese:
    '房子; 水; 面包; 朋友; 书; 街道; 早上; 学校; 吃; 喝; 说; 去; 邻居; 雨伞; 借; 低声说; 安静; 美丽; 因为; 总是',
  spanish:
    'la casa; el agua; el pan; el amigo; el libro; la calle; la mañana; la escuela; comer; beber; hablar; ir; el vecino; el paraguas; pedir prestado; susurrar; tranquilo; hermoso; porque; siempre',
  french:
    'la maison; l’eau; le pain; l’ami; le livre; la rue; le matin; l’école; manger; boire; parler; aller; le voisin; le parapluie; emprunter; chuchoter; calme; beau; parce que; toujours',
  german:
    'das Haus; das Wasser; das Brot; der Freund; das Buch; die Straße; der Morgen; die Schule; essen; trinken; sprechen; gehen; der Nachbar; der Regenschirm; leihen; flüstern; leise; schön; weil; immer',
  italian:
    'la casa; l’acqua; il pane; l’amico; il libro; la strada; la mattina; la scuola; mangiare; bere; parlare; andare; il vicino; l’ombrello; prendere in prestito; sussurrare; tranquillo; bello; perché; sempre',
  portuguese:
    'a casa; a água; o pão; o amigo; o livro; a rua; a manhã; a escola; comer; beber; falar; ir; o vizinho; o guarda-chuva; pedir emprestado; sussurrar; calmo; bonito; porque; sempre',
  japanese:
    '家 (ie); 水 (mizu); パン (pan); 友達 (tomodachi); 本 (hon); 道 (michi); 朝 (asa); 学校 (gakkō); 食べる (taberu); 飲む (nomu); 話す (hanasu); 行く (iku); 隣人 (rinjin); 傘 (kasa); 借りる (kariru); ささやく (sasayaku); 静か (shizuka); 美しい (utsukushii); なぜなら (nazenara); いつも (itsumo)',
  korean:
    '집 (jip); 물 (mul); 빵 (ppang); 친구 (chingu); 책 (chaek); 거리 (geori); 아침 (achim); 학교 (hakgyo); 먹다 (meokda); 마시다 (masida); 말하다 (malhada); 가다 (gada); 이웃 (iut); 우산 (usan); 빌리다 (billida); 속삭이다 (soksagida); 조용하다 (joyonghada); 아름답다 (areumdapda); 왜냐하면 (waenyahamyeon); 항상 (hangsang)',
} as const;

export type TaughtLanguage = keyof typeof vocabulary;

const named: readonly (readonly [RegExp, TaughtLanguage])[] = [
  [/\bspanish\b|西班牙语/i, 'spanish'],
  [/\bfrench\b|法语/i, 'french'],
  [/\bgerman\b|德语/i, 'german'],
  [/\bitalian\b|意大利语/i, 'italian'],
  [/\bportuguese\b|葡萄牙语/i, 'portuguese'],
  [/\bjapanese\b|日语/i, 'japanese'],
  [/\bkorean\b|韩语/i, 'korean'],
  [/\b(?:chinese|mandarin)\b|汉语|中文/i, 'chinese'],
  [/\benglish\b|英语/i, 'english'],
];

/** The language that is learned, as the idea says; another one than the app speaks. */
export function taughtIn(text: string, spoken: 'en' | 'zh'): TaughtLanguage {
  const [found] = named
    .flatMap(([pattern, language]) => {
      const at = text.search(pattern);
      return at < 0 ? [] : [{ at, language }];
    })
    .toSorted((one, other) => one.at - other.at);
  return found?.language ?? (spoken === 'zh' ? 'english' : 'spanish');
}

/** Words to learn with what they mean in the language that the app speaks. */
export function wordsToLearn(
  taught: TaughtLanguage,
  spoken: 'en' | 'zh',
): { word: string; meaning: string }[] {
  const known = spoken === 'zh' ? 'chinese' : 'english';
  // Who learns the language that the app speaks gets the meaning in the other one.
  const other = taught === known ? (known === 'chinese' ? 'english' : 'chinese') : known;
  const meanings = vocabulary[other].split('; ');
  return vocabulary[taught].split('; ').map((word, index) => ({ word, meaning: meanings[index] ?? '' }));
}

/** The language that an idea names as what is learned; none where it names none or several. */
export function onlyTaught(text: string): TaughtLanguage | undefined {
  const found = named.filter(([pattern]) => pattern.test(text)).map(([, language]) => language);
  return found.length === 1 ? found[0] : undefined;
}

const called: Readonly<Record<TaughtLanguage, readonly [en: string, zh: string]>> = {
  english: ['English', '英语'],
  chinese: ['Chinese', '汉语'],
  spanish: ['Spanish', '西班牙语'],
  french: ['French', '法语'],
  german: ['German', '德语'],
  italian: ['Italian', '意大利语'],
  portuguese: ['Portuguese', '葡萄牙语'],
  japanese: ['Japanese', '日语'],
  korean: ['Korean', '韩语'],
};

const titles: readonly (readonly [en: string, zh: string, about: readonly [string, string]])[] = [
  [
    '# for Beginners',
    '#入门',
    [
      'The first words, greetings and numbers, with ten minutes of practice a day.',
      '第一批单词、问候和数字，每天练习十分钟。',
    ],
  ],
  [
    'Everyday #',
    '日常#',
    [
      'Shopping, asking the way and small talk, in short dialogues to repeat.',
      '购物、问路和闲聊，跟读短对话。',
    ],
  ],
  [
    '# Grammar Step by Step',
    '#语法循序渐进',
    [
      'One rule a lesson, with examples and exercises that use only known words.',
      '每课一条规则，例句和练习只用学过的词。',
    ],
  ],
  [
    'Conversation in #',
    '#会话',
    ['Opinions, plans and stories: how to keep a conversation going.', '观点、计划和故事：让对话继续下去。'],
  ],
  [
    'Reading in #',
    '#阅读',
    ['Short news and stories with the hard words explained beside them.', '短新闻和故事，难词随文解释。'],
  ],
  [
    '# at Work',
    '职场#',
    [
      'Messages, meetings and telephone calls in the words that are really used.',
      '邮件、会议和电话中真正使用的表达。',
    ],
  ],
];

/** Courses in one language, the easiest first: their titles and what they are about. */
export function coursesIn(language: TaughtLanguage, at: 0 | 1): { title: string; about: string }[] {
  return titles.map((each) => ({
    title: each[at].replace('#', called[language][at]),
    about: each[2][at],
  }));
}
