/** What the router itself says when no app can. */
export type AnswerKind = 'not-found' | 'starting' | 'held' | 'gone' | 'broken' | 'slow' | 'malformed';

export type Language = 'en' | 'zh-CN';

interface Words {
  title: string;
  /** What to do next. */
  advice: string;
}

const opensSprout =
  'Open Sprout to see its log, or go back to an earlier release. This page tries again every few seconds.';
const opensSproutChinese = '请打开 Sprout 查看日志，或回到较早的版本。本页每隔几秒会自动重试。';

export const words: Record<Language, Record<AnswerKind, Words>> = {
  en: {
    'not-found': {
      title: 'There is no app at this address.',
      advice: 'It may have been renamed or deleted. Check the address, or open Sprout to see your apps.',
    },
    starting: { title: 'The app is starting.', advice: 'One moment. This page reloads by itself.' },
    held: { title: 'The app is being updated.', advice: 'One moment. This page reloads by itself.' },
    gone: { title: 'The app does not answer.', advice: opensSprout },
    broken: { title: 'The app could not be started.', advice: opensSprout },
    slow: { title: 'The app took too long to answer.', advice: opensSprout },
    malformed: { title: 'The address is malformed.', advice: 'Check the address, or open Sprout.' },
  },
  'zh-CN': {
    'not-found': {
      title: '这个地址没有应用。',
      advice: '它可能已改名或被删除。请检查地址，或打开 Sprout 查看你的应用。',
    },
    starting: { title: '应用正在启动。', advice: '请稍候，本页会自动刷新。' },
    held: { title: '应用正在更新。', advice: '请稍候，本页会自动刷新。' },
    gone: { title: '应用没有响应。', advice: opensSproutChinese },
    broken: { title: '应用无法启动。', advice: opensSproutChinese },
    slow: { title: '应用响应太慢。', advice: opensSproutChinese },
    malformed: { title: '地址格式不对。', advice: '请检查地址，或打开 Sprout。' },
  },
};
