import type { Sport } from '../../understand/with-league.ts';

/** What a win, a draw and a defeat bring; without draws one side always wins. */
export interface PointsRule {
  win: number;
  draw?: number;
  loss: number;
}

export const pointsOf: Readonly<Record<Sport, PointsRule>> = {
  football: { win: 3, draw: 1, loss: 0 },
  basketball: { win: 2, loss: 1 },
  handball: { win: 2, draw: 1, loss: 0 },
  volleyball: { win: 3, loss: 0 },
  cricket: { win: 2, draw: 1, loss: 0 },
  board: { win: 2, draw: 1, loss: 0 },
  other: { win: 3, draw: 1, loss: 0 },
};

/** Scores of examples, taken in turn. */
export const scoresOf: Readonly<Record<Sport, readonly (readonly [number, number])[]>> = {
  football: [
    [2, 1],
    [0, 0],
    [3, 1],
    [1, 2],
    [1, 1],
    [4, 0],
    [0, 2],
    [2, 2],
    [1, 0],
  ],
  basketball: [
    [78, 71],
    [64, 69],
    [88, 80],
    [59, 74],
    [91, 85],
    [70, 66],
    [62, 81],
    [77, 75],
    [83, 68],
  ],
  handball: [
    [27, 24],
    [22, 22],
    [31, 26],
    [25, 29],
    [28, 28],
    [30, 21],
    [23, 26],
    [29, 27],
    [24, 20],
  ],
  volleyball: [
    [3, 1],
    [2, 3],
    [3, 0],
    [1, 3],
    [3, 2],
    [3, 0],
    [0, 3],
    [3, 1],
    [3, 2],
  ],
  cricket: [
    [184, 171],
    [142, 142],
    [203, 196],
    [156, 160],
    [178, 131],
    [165, 168],
    [149, 155],
    [190, 188],
    [171, 140],
  ],
  board: [
    [3, 1],
    [2, 2],
    [4, 0],
    [1, 3],
    [2, 2],
    [3, 1],
    [0, 4],
    [3, 1],
    [2, 2],
  ],
  other: [
    [5, 3],
    [2, 2],
    [4, 1],
    [3, 6],
    [1, 1],
    [7, 4],
    [2, 5],
    [4, 4],
    [6, 2],
  ],
};

/** Where they play. */
export const grounds = {
  en: ['Riverside Park', 'Harbour Ground', 'Eastvale Centre', 'Mill Lane', 'Station Hall', 'Old Town Arena'],
  zh: ['滨江体育场', '海港球场', '东谷体育中心', '和平路球场', '车站体育馆', '老城体育馆'],
};

/** What players do, by the sport. */
/** What is counted of players, and between which values one of them mostly is. */
export const figuresOfPlayers: Readonly<
  Partial<Record<Sport, readonly { en: string; zh: string; range: readonly [number, number] }[]>>
> = {
  football: [
    { en: 'Goals', zh: '进球', range: [0, 17] },
    { en: 'Assists', zh: '助攻', range: [0, 11] },
  ],
  basketball: [
    { en: 'Points', zh: '得分', range: [4, 28] },
    { en: 'Rebounds', zh: '篮板', range: [2, 12] },
    { en: 'Assists', zh: '助攻', range: [0, 11] },
  ],
  handball: [
    { en: 'Goals', zh: '进球', range: [2, 84] },
    { en: 'Assists', zh: '助攻', range: [0, 46] },
  ],
  volleyball: [
    { en: 'Points', zh: '得分', range: [4, 24] },
    { en: 'Aces', zh: '发球得分', range: [0, 5] },
    { en: 'Blocks', zh: '拦网', range: [0, 6] },
  ],
  cricket: [
    { en: 'Runs', zh: '得分', range: [12, 480] },
    { en: 'Wickets', zh: '三柱门', range: [0, 19] },
  ],
};

export const positionsOf: Readonly<Partial<Record<Sport, { en: readonly string[]; zh: readonly string[] }>>> =
  {
    football: {
      en: ['Goalkeeper', 'Defender', 'Midfielder', 'Forward'],
      zh: ['守门员', '后卫', '中场', '前锋'],
    },
    basketball: {
      en: ['Guard', 'Forward', 'Centre', 'Wing'],
      zh: ['后卫', '前锋', '中锋', '小前锋'],
    },
    handball: { en: ['Goalkeeper', 'Wing', 'Pivot', 'Back'], zh: ['守门员', '边锋', '底线', '后卫'] },
    volleyball: { en: ['Setter', 'Outside', 'Middle', 'Libero'], zh: ['二传', '主攻', '副攻', '自由人'] },
    cricket: {
      en: ['Batter', 'Bowler', 'All-rounder', 'Wicketkeeper'],
      zh: ['击球手', '投球手', '全能', '守门员'],
    },
  };

/** Names of players, four for each team. */
export const playerNames = {
  en: [
    'Lena Fischer',
    'Samir Aziz',
    'Ola Nilsen',
    'Dana Cole',
    'Petr Dvorak',
    'Mei Tan',
    'Rosa Marin',
    'Viktor Hahn',
    'Naomi Adeyemi',
    'Pablo Reyes',
    'Julia Kern',
    'Tariq Saleh',
    'Anders Lund',
    'Chiara Bassi',
    'Mateo Silva',
    'Hanna Virtanen',
    'Kwame Boateng',
    'Sofia Petrova',
    'Liam Doyle',
    'Yuna Park',
    'Emre Kaya',
    'Clara Dubois',
    'Ivan Horvat',
    'Grace Obi',
  ],
  zh: [
    '林飞',
    '萨米尔',
    '马跃',
    '陈冰',
    '高远',
    '谭梅',
    '罗翔',
    '韩维',
    '倪敏',
    '潘博',
    '朱莉',
    '唐瑞',
    '安迪',
    '齐晓',
    '马腾',
    '何娜',
    '郭威',
    '苏菲',
    '李昂',
    '朴允',
    '叶凯',
    '柯岚',
    '霍凡',
    '高歌',
  ],
};

/** What teams say about themselves. */
export const teamTexts = {
  en: [
    'Founded in a school yard forty years ago, still training there on Tuesdays. Fast forward, sometimes too fast.',
    'The team from the docks. Plays patiently, defends together, and sings after home games.',
    'Young side with two juniors in the first line-up. Nobody likes to travel to their hall.',
    'Came up last season and means to stay. Known for late points.',
    'Three sisters, a postman and a goal: the play-offs.',
    'The oldest club of the region, with the loudest drums and a new coach.',
  ],
  zh: [
    '四十年前在校园成立，至今每周二在那里训练，打法快。',
    '码头边的球队，耐心组织，整体防守，主场赛后会唱歌。',
    '年轻的队伍，首发有两名青年队员，主场很难打。',
    '上赛季升级，志在保级，常在最后时刻得分。',
    '三姐妹、一位邮递员和一个目标：季后赛。',
    '本地区最老的俱乐部，鼓声最响，刚换教练。',
  ],
};
