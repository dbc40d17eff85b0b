import type { Language } from '../understand/wishes.ts';
import { fillGaps } from './fill-gaps.ts';

const english = {
  title: 'From draft to published: {plural}',
  sentence:
    'A new {singular} is a draft on “{mine}”. “{submit}” hands it to the editors, who find it on “{queue}” and publish it or send it back with a remark. Everybody reads what is published.',
  mine: 'My {plural}',
  queue: 'To review',
  queueIntroduction: 'What waits for an answer, the longest first. Open one to read it.',
  mineIntroduction: 'Drafts, what is being reviewed, what came back and what is out.',
  nothingWaits: 'Nothing waits for a review.',
  noneMine: 'Nothing written yet. The first draft stands here.',
  status: 'Status',
  draft: 'Draft',
  submitted: 'In review',
  published: 'Published',
  returned: 'Sent back',
  remark: 'Remark of the editors',
  submit: 'Submit for review',
  approve: 'Approve and publish',
  reject: 'Send back',
  isSubmitted: '{row} is with the editors.',
  isPublished: '{row} is published.',
  isReturned: '{row} is sent back with the remark.',
  toldPublished: ' is published.',
  toldReturned: ' came back with a remark: ',
  exampleRemark: 'Good start. Please shorten the opening and name the source of the second figure.',
};

const chinese: typeof english = {
  title: '从草稿到发布：{plural}',
  sentence:
    '新{singular}先是“{mine}”中的草稿。“{submit}”后交给编辑，编辑在“{queue}”中查看，可发布或附意见退回。已发布的内容所有人可读。',
  mine: '我的{plural}',
  queue: '待审核',
  queueIntroduction: '等待答复的内容，等得最久的在前；打开即可阅读。',
  mineIntroduction: '草稿、审核中、被退回与已发布的内容。',
  nothingWaits: '没有待审核的内容。',
  noneMine: '还没有写任何内容。第一篇草稿会列在这里。',
  status: '状态',
  draft: '草稿',
  submitted: '审核中',
  published: '已发布',
  returned: '已退回',
  remark: '编辑意见',
  submit: '提交审核',
  approve: '通过并发布',
  reject: '退回',
  isSubmitted: '{row}已提交给编辑。',
  isPublished: '{row}已发布。',
  isReturned: '{row}已附意见退回。',
  toldPublished: '已发布。',
  toldReturned: '被退回，意见：',
  exampleRemark: '开头不错。请精简第一段，并注明第二个数字的来源。',
};

export type EditorialWord = keyof typeof english;

/** What the engine says about drafts and editors. */
export function editorialWord(
  language: Language,
  word: EditorialWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillGaps((language === 'zh' ? chinese : english)[word], values);
}
