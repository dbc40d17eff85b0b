import type { Settings } from './makers.ts';
import { pick, pickSome } from './random.ts';

type Forms = Readonly<Record<string, readonly string[]>>;

const english: Forms = {
  slogan: [
    '{topic}, made simple.',
    'More {topic}. Less waiting.',
    'Where {topic} begins.',
    'Think {topic}. Think ahead.',
    '{topic} you can count on.',
    'Every day is a good day for {topic}.',
    'Better {topic}, better days.',
    'Your {topic}. Your way.',
  ],
  headline: [
    'Seven things nobody tells you about {topic}',
    'How to begin with {topic} in one afternoon',
    '{topic}: what works, what does not, and why',
    'The quiet rise of {topic}',
    'Five mistakes people make with {topic}',
    'Is {topic} worth it? An honest look',
    'What {topic} taught us in a year',
  ],
  idea: [
    'A weekly challenge about {topic} in which people share their results.',
    'A beginner’s guide to {topic} in five short steps.',
    'A map of places near you that are good for {topic}.',
    'An evening at which three people tell how they came to {topic}.',
    'A checklist for {topic} that fits on one page.',
    'A before-and-after series about {topic}.',
    'A swap corner for everything that belongs to {topic}.',
  ],
  description: [
    '{topic} for people who want it to work the first time: carefully made, easy to use and ready in a minute.',
    'Meet {topic} that fits into your day. Nothing to learn, nothing to adjust, simply there when it is needed.',
    'Made from what lasts and tested by those who use it daily: {topic} without compromises.',
    'With {topic} you save time where it matters and keep it for what you like.',
  ],
  post: [
    'Today was all about {topic}. What would you have done differently?',
    'Three things I learned about {topic} this week: start small, ask early, keep going.',
    'Small reminder: {topic} does not have to be perfect. It has to be begun.',
    'We have been working on {topic} for a while, and here is the first result. Tell us what you think.',
  ],
  story: [
    'Nobody in the village had ever thought about {topic}, until one morning a stranger with a yellow suitcase asked the way. By noon the whole street was talking, and by evening nothing was as it had been.',
    'The letter said only one word: {topic}. Mara turned it over twice, put on her coat and took the last bus to the sea, where an old friend was already waiting with a lamp.',
    'On the first day it went wrong. On the second day it went wrong more slowly. On the third day, just before sunset, {topic} turned out to be the easiest thing in the world.',
    'There was a door behind the bookshelf, and behind the door there was {topic}. Leo closed it again, counted to ten, and opened it with a smile.',
  ],
  poem: [
    'A morning wide and quiet, and slow the light came through;\nI thought of {topic} softly, the way that people do.',
    'O {topic}, small and certain,\na window and a song,\nyou were behind the curtain\nand with us all along.',
    'Some look for gold, and some for rain,\nand some for roads to roam;\nI looked for {topic} once again\nand found the way back home.',
  ],
};

const chinese: Forms = {
  slogan: [
    '{topic}，从此简单。',
    '懂{topic}，更懂你。',
    '好{topic}，好生活。',
    '{topic}，每一天都值得。',
    '让{topic}快人一步。',
  ],
  headline: [
    '关于{topic}，没人告诉你的七件事',
    '一个下午入门{topic}',
    '{topic}：什么有用，什么没用',
    '{topic}为什么悄悄流行起来',
    '做{topic}最常见的五个错误',
    '{topic}值得吗？说点实话',
  ],
  idea: [
    '每周一次{topic}挑战，大家分享成果。',
    '五步入门{topic}指南。',
    '身边适合{topic}的地点地图。',
    '请三位朋友讲讲自己与{topic}的故事。',
    '一页纸的{topic}清单。',
  ],
  description: [
    '为追求省心的人打造的{topic}：用料扎实，上手简单，一分钟即可使用。',
    '融入日常的{topic}，无需学习，随用随到。',
    '经久耐用、反复测试，毫不妥协的{topic}。',
  ],
  post: [
    '今天的主题是{topic}，换作你会怎么做？',
    '这周关于{topic}学到三点：从小开始，早点提问，坚持下去。',
    '小提醒：{topic}不必完美，先开始就好。',
  ],
  story: [
    '村里从没有人想过{topic}，直到一天清晨，一位提着黄色箱子的陌生人来问路。到了傍晚，一切都不同了。',
    '信上只有两个字：{topic}。她披上外套，赶上了去海边的末班车，老朋友已提灯等在那里。',
    '第一天失败了，第二天慢一点失败了，第三天日落之前，{topic}忽然成了世上最容易的事。',
  ],
  poem: [
    '清晨微光入窗来，\n心念{topic}自徘徊。',
    '山一程，水一程，\n{topic}与我共平生。',
    '灯火可亲风也轻，\n{topic}一曲到天明。',
  ],
};

const openings: Readonly<Record<'en' | 'zh', Forms>> = {
  en: {
    formal: ['We are pleased to present: '],
    funny: ['Drum roll, please: ', 'No kidding: '],
    friendly: [''],
  },
  zh: { formal: ['谨此呈上：'], funny: ['注意啦：', '不开玩笑：'], friendly: [''] },
};

/** Short texts about a topic, put together from patterns. */
export function writtenTexts(settings: Settings, language: 'en' | 'zh'): string[] {
  const topic = String(settings['topic'] ?? '').trim();
  if (topic === '') return [];
  const form = String(settings['form'] ?? 'slogan');
  const patterns = (language === 'zh' ? chinese : english)[form] ?? [];
  const literary = form === 'story' || form === 'poem';
  return pickSome(patterns, Number(settings['count'])).map((pattern) => {
    const opening = literary ? '' : (pick(openings[language][String(settings['tone'])] ?? ['']) ?? '');
    const text = pattern.replaceAll('{topic}', topic);
    return `${opening}${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  });
}
