import type { Language } from '../understand/wishes.ts';
import { fillGaps } from './fill-gaps.ts';

const english = {
  status: 'Status',
  open: 'Open',
  taken: 'Taken',
  done: 'Done',
  takenBy: 'Taken on by',
  giveBack: 'Give back',
  confirmDone: 'Confirm it is done',
  takenNow: 'It is yours; it stands on “{page}”.',
  backNow: 'It is open again.',
  doneNow: 'It is marked as done.',
  mine: '{plural} taken on',
  item: 'Taken on',
  title: '{verb}: {thing}',
  sentence:
    'On every open {thing} there is “{verb}”; it then shows who has it, stands on their page “{page}”, and can be given back. Whoever posted it confirms that it is done.',
};

export type ClaimWord = keyof typeof english;

const chinese: Record<ClaimWord, string> = {
  status: '状态',
  open: '待认领',
  taken: '已认领',
  done: '已完成',
  takenBy: '认领人',
  giveBack: '退回',
  confirmDone: '确认完成',
  takenNow: '已认领，列在“{page}”。',
  backNow: '已重新开放。',
  doneNow: '已标记为完成。',
  mine: '我认领的{plural}',
  item: '已认领',
  title: '{verb}：{thing}',
  sentence: '每个待认领的{thing}上有“{verb}”，认领后显示由谁负责，列在“{page}”，也可以退回；发布者确认完成。',
};

export function claimWord(
  language: Language,
  name: ClaimWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillGaps((language === 'zh' ? chinese : english)[name], values);
}
