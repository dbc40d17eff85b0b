import type { SessionArea, SessionsWish } from '../../understand/find-sessions.ts';
import type { Bilingual } from '../entry.ts';

interface Area {
  label: Bilingual;
  options: { en: readonly string[]; zh: readonly string[] };
  /** What one of them says about themselves, by the area. */
  about: { en: readonly string[]; zh: readonly string[] };
}

const teaching = {
  en: [
    'Twelve years of teaching one to one. Every hour ends with two things to practise and one that went well.',
    'Explains with examples from everyday life and never minds a question that is asked twice.',
    'Prepares for exams with old papers, calmly and step by step. First hour to get to know each other.',
    'Former school teacher who likes beginners. Brings exercises that fit what you do at the moment.',
    'Short explanations, much practice. Sends a page of notes after each hour.',
    'Patient with those who think they cannot do it. Works with you until you can explain it yourself.',
  ],
  zh: [
    '一对一教学十二年。每次课后留两项练习，并指出一个进步。',
    '用生活中的例子讲解，同一个问题问几遍都没关系。',
    '用历年试题备考，循序渐进。第一次课先互相了解。',
    '曾任学校教师，喜欢带初学者，练习与当前进度相配。',
    '少讲多练，每次课后发一页笔记。',
    '对没有信心的学员很有耐心，直到你能自己讲明白。',
  ],
};
const advice = {
  en: [
    'Listens first, then asks the question that you have been avoiding. You leave with a next step.',
    'Fifteen years of practice, in three countries. Clear words, no jargon, and a plan on one page.',
    'Works with people who start again: a new job, a new town, a new role.',
    'Structured and warm. We look at what worked before, and build on that.',
    'Direct when it helps. Between the hours you may write with a question.',
    'Takes few people and much time for each. The first conversation is for finding out whether it fits.',
  ],
  zh: [
    '先倾听，再提出你一直回避的问题；结束时你会有明确的下一步。',
    '十五年经验，走过三个国家；表达清楚，方案一页纸。',
    '陪伴重新出发的人：新工作、新城市、新角色。',
    '有条理也有温度，从曾经有效的做法出发。',
    '必要时直言；两次之间可以留言提问。',
    '名额不多，时间充足；第一次谈话用来判断是否合适。',
  ],
};

/** What those who give their time are told apart by. */
export const sessionAreas: Readonly<Record<SessionArea, Area>> = {
  subject: {
    label: { en: 'Subject', zh: '科目' },
    options: {
      en: ['Mathematics', 'English', 'Physics', 'History', 'Chemistry', 'Biology'],
      zh: ['数学', '英语', '物理', '历史', '化学', '生物'],
    },
    about: teaching,
  },
  language: {
    label: { en: 'Language', zh: '语言' },
    options: {
      en: ['Spanish', 'French', 'German', 'Mandarin', 'Italian', 'Japanese'],
      zh: ['西班牙语', '法语', '德语', '汉语', '意大利语', '日语'],
    },
    about: teaching,
  },
  instrument: {
    label: { en: 'Instrument', zh: '乐器' },
    options: {
      en: ['Piano', 'Guitar', 'Violin', 'Voice', 'Drums', 'Flute'],
      zh: ['钢琴', '吉他', '小提琴', '声乐', '架子鼓', '长笛'],
    },
    about: teaching,
  },
  sport: {
    label: { en: 'Speciality', zh: '专长' },
    options: {
      en: ['Strength', 'Yoga', 'Running', 'Mobility', 'Swimming', 'Tennis'],
      zh: ['力量', '瑜伽', '跑步', '柔韧', '游泳', '网球'],
    },
    about: teaching,
  },
  care: {
    label: { en: 'Focus', zh: '方向' },
    options: {
      en: ['Stress', 'Sleep', 'Relationships', 'Anxiety', 'Grief', 'Family'],
      zh: ['压力', '睡眠', '人际关系', '焦虑', '哀伤', '家庭'],
    },
    about: advice,
  },
  career: {
    label: { en: 'Expertise', zh: '专长' },
    options: {
      en: ['Career change', 'Leadership', 'Technology', 'Marketing', 'Finance', 'Founding a company'],
      zh: ['职业转型', '领导力', '技术', '市场', '财务', '创业'],
    },
    about: advice,
  },
};

/** What an hour costs in the examples. */
export const hourlyRates = [32, 28, 45, 36, 25, 40];

/** The words for time by what it is called. */
export const sessionNouns: Readonly<
  Record<SessionsWish['noun'], Readonly<Record<'one' | 'many' | 'book' | 'mine', Bilingual>>>
> = {
  session: nouns('session', '辅导'),
  lesson: nouns('lesson', '课'),
  consultation: nouns('consultation', '咨询'),
  call: nouns('call', '通话'),
};

function nouns(en: string, zh: string): Readonly<Record<'one' | 'many' | 'book' | 'mine', Bilingual>> {
  const capital = en.charAt(0).toUpperCase() + en.slice(1);
  return {
    one: { en: capital, zh },
    many: { en: `${capital}s`, zh },
    book: { en: `Book a ${en}`, zh: `预约${zh}` },
    mine: { en: `My ${en}s`, zh: `我的${zh}` },
  };
}
