import type { FieldType } from '../../../../../../templates/spec/entity.ts';
import type { Bilingual } from '../entry.ts';

export type ProfileKind = 'language' | 'dating' | 'mentor' | 'home' | 'alumni' | 'sport' | 'people';

export interface ProfileField {
  id: string;
  label: Bilingual;
  type: FieldType;
  /** Choices, or words for tags, in both languages. */
  options?: { en: readonly string[]; zh: readonly string[] };
  /** What examples hold: places among the options from 0, or numbers. */
  samples: readonly number[];
}

export interface ProfileKindEntry {
  id: ProfileKind;
  when: RegExp;
  fields: readonly ProfileField[];
  /** Pairs that fit when one has what the other looks for. */
  cross: readonly { mine: string; theirs: string }[];
  /** What is good to have in common. */
  common: readonly string[];
  about: { en: readonly string[]; zh: readonly string[] };
}

const list = (en: string, zh: string) => ({ en: en.split('; '), zh: zh.split('；') });
/** `age|Age|年龄: number` with what examples hold. */
const field = (
  written: string,
  samples: readonly number[],
  options?: ProfileField['options'],
): ProfileField => {
  const [names = '', type = ''] = written.split(': ');
  const [id = '', en = '', zh = ''] = names.split('|');
  return {
    id,
    label: { en, zh },
    type: types.find((each) => each === type) ?? 'text',
    samples,
    ...(options ? { options } : {}),
  };
};
const types = ['text', 'number', 'money', 'choice', 'tags'] as const;

const languages = list(
  'English; Spanish; French; German; Mandarin; Japanese; Italian; Portuguese',
  '英语；西班牙语；法语；德语；汉语；日语；意大利语；葡萄牙语',
);
const levels = list('Beginner; Intermediate; Advanced', '初级；中级；高级');
const interests = list(
  'Cooking; Hiking; Music; Films; Reading; Travel; Photography; Board games',
  '烹饪；徒步；音乐；电影；阅读；旅行；摄影；桌游',
);
const likes = field('interests|Interests|兴趣: tags', [0, 1, 2, 3, 4, 5, 6, 7], interests);
const age = field('age|Age|年龄: number', [29, 34, 27, 41, 31, 38, 26, 45]);
const friendly = list(
  'Likes long walks and short messages. New in town since spring.; Works early shifts, so evenings are best. Laughs easily.; Brings cake. Always has a book along.; Quiet at first, not for long. Two cats, one bicycle.; Plans trips on paper maps. Free most weekends.; Cooks for many and eats with everybody.; Learns something new each winter, this year the accordion.; Listens well, and sings in the car.',
  '喜欢散步，消息简短，春天刚搬来。；早班，晚上有空，爱笑。；会带蛋糕，随身有书。；慢热，但很快就熟。两只猫，一辆自行车。；用纸地图做旅行计划，周末多有空。；给一大桌人做饭，和谁都能吃到一起。；每个冬天学一样新东西，今年是手风琴。；善于倾听，在车里唱歌。',
);

/** What people tell about themselves, by what they look for. The first that fits. */
export const profileKinds: readonly ProfileKindEntry[] = [
  {
    id: 'language',
    when: /\blanguages?\b|\bnative speakers?\b|语言|语伴|外语/i,
    fields: [
      field('nativeLanguage|Native language|母语: choice', [0, 1, 1, 2, 4, 3, 5, 6], languages),
      field('learns|Learns|在学: choice', [1, 0, 0, 0, 0, 1, 0, 2], languages),
      field('level|Level|水平: choice', [0, 1, 2, 1, 0, 2, 1, 0], levels),
      likes,
    ],
    cross: [
      { mine: 'learns', theirs: 'nativeLanguage' },
      { mine: 'nativeLanguage', theirs: 'learns' },
    ],
    common: ['interests'],
    about: friendly,
  },
  {
    id: 'home',
    when: /\b(?:room|flat|house)mates?\b|\bshared (?:flats?|apartments?|houses?)\b|室友|合租/i,
    fields: [
      age,
      field('budget|Budget a month|每月预算: money', [520, 480, 610, 450, 700, 560, 430, 590]),
      field(
        'habits|Habits|习惯: tags',
        [0, 1, 2, 3, 0, 2, 1, 4],
        list(
          'Non-smoker; Early riser; Night owl; Has a pet; Works at home',
          '不吸烟；早起；夜猫子；养宠物；居家办公',
        ),
      ),
    ],
    cross: [],
    common: ['habits', 'city'],
    about: friendly,
  },
  {
    id: 'mentor',
    when: /\bment(?:or|ee|oring|orship)s?\b|导师/i,
    fields: [
      field('part|Is here as|身份: choice', [1, 0, 0, 0, 1, 0, 1, 0], list('Mentor; Mentee', '导师；学员')),
      field(
        'expertise|Field|领域: choice',
        [2, 2, 0, 1, 3, 4, 1, 5],
        list(
          'Leadership; Marketing; Technology; Finance; Design; Founding a company',
          '领导力；市场；技术；财务；设计；创业',
        ),
      ),
      field('experience|Years of experience|工作年限: number', [2, 14, 22, 11, 4, 9, 1, 17]),
    ],
    cross: [],
    common: ['expertise'],
    about: list(
      'Wants to lead a team for the first time and looks for somebody to think aloud with.; Has built three teams and lost one. Tells honestly how.; Twenty years in one firm, five in her own. Likes hard questions.; Helps with numbers that nobody wants to look at.; Changes trade at thirty and would like to do it well.; Designer who learned to say no. Shows how.; Starts a first job in autumn.; Sold a company and stayed curious.',
      '第一次带团队，想找人一起理清思路。；带过三支团队，失败过一次，会如实相告。；二十年在一家公司，五年自己做，喜欢难题。；擅长没人想看的数字。；三十岁转行，想走得稳。；学会说“不”的设计师，愿意分享。；秋天开始第一份工作。；卖掉公司后依然好奇。',
    ),
  },
  {
    id: 'alumni',
    when: /\balumni\b|\bgraduates?\b|\bprofessionals?\b|\bnetworking\b|校友|职场/i,
    fields: [
      field(
        'industry|Industry|行业: choice',
        [0, 1, 2, 3, 4, 0, 1, 2],
        list('Technology; Education; Health; Design; Finance', '科技；教育；医疗；设计；金融'),
      ),
      field('year|Year of graduation|毕业年份: number', [2016, 2011, 2019, 2008, 2014, 2021, 2005, 2017]),
      field('company|Works at|任职: text', []),
    ],
    cross: [],
    common: ['industry', 'city'],
    about: friendly,
  },
  {
    id: 'sport',
    when: /\b(?:sports?|running|gym|workout|tennis|cycling|climbing|hiking|training) (?:\w+ )?(?:partners?|budd(?:y|ies))\b|\b(?:partners?|budd(?:y|ies)) for (?:sports?|running|tennis|the gym)\b|运动搭子|跑友|球友/i,
    fields: [
      field(
        'sport|Sport|运动: choice',
        [0, 0, 1, 2, 3, 4, 1, 0],
        list('Running; Tennis; Cycling; Climbing; Swimming', '跑步；网球；骑行；攀岩；游泳'),
      ),
      field('level|Level|水平: choice', [0, 1, 2, 1, 0, 2, 1, 0], levels),
      field(
        'times|Has time|有空时间: tags',
        [0, 1, 2, 0, 1, 2, 3, 3],
        list('Mornings; Evenings; Weekends; Lunch break', '早晨；晚上；周末；午休'),
      ),
    ],
    cross: [],
    common: ['sport', 'level', 'times'],
    about: friendly,
  },
  {
    id: 'dating',
    when: /\bdating\b|\bsingles\b|\bsoul ?mates?\b|\bmatch-?making\b|交友|相亲|征婚/i,
    fields: [
      age,
      field(
        'looksFor|Looks for|期待: choice',
        [0, 1, 0, 2, 1, 0, 2, 1],
        list('A relationship; Friendship; Somebody to go out with', '恋爱；友谊；出游同伴'),
      ),
      likes,
    ],
    cross: [],
    common: ['interests', 'looksFor', 'city'],
    about: friendly,
  },
  { id: 'people', when: /$^/, fields: [likes], cross: [], common: ['interests', 'city'], about: friendly },
];

export const profileNames = {
  en: ['', '', 'Rosa Marin', 'Samir Aziz', 'Julia Kern', 'Viktor Hahn', 'Naomi Adeyemi', 'Pablo Reyes'],
  zh: ['', '', '罗玫', '萨明', '朱莉', '韩维', '倪敏', '潘博'],
};

export const profileCities = {
  en: ['Lisbon', 'Lisbon', 'Porto', 'Vienna', 'Lisbon', 'Ghent', 'Vienna', 'Porto'],
  zh: ['杭州', '杭州', '上海', '成都', '杭州', '南京', '成都', '上海'],
};

export const profileCompanies = {
  en: [
    'Northwind',
    'Harbour School',
    'Lumen Clinic',
    'Pine Labs',
    'Delta Bank',
    'Metro Works',
    'Oak & Sons',
    'Blue Crate',
  ],
  zh: ['北风科技', '海港学校', '流明诊所', '松木设计', '三角洲银行', '都市工坊', '橡木之家', '蓝箱'],
};
