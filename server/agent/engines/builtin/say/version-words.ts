import type { Language } from '../understand/wishes.ts';
import { fillGaps } from './fill-gaps.ts';

const english = {
  version: '{thing} version',
  versions: 'Version history',
  title: 'Title',
  savedOn: 'Saved',
  changedBy: 'Changed by',
  change: 'What changed',
  edit: 'Edit {thing}',
  edited: 'Saved. The earlier version is kept under “Version history”.',
  restore: 'Restore this version',
  restored: 'This version is the current one again.',
  restoredFrom: 'Earlier version restored',
  first: 'First version',
  shorter: 'First draft, only the beginning',
  whole: 'Written out',
  step: 'Version history of {things}',
  sentence:
    'Every time a {thing} is edited, its new version is kept with date, name and what changed. Each earlier version can be opened on the page of its {thing} and restored.',
};

export type VersionWord = keyof typeof english;

const chinese: Record<VersionWord, string> = {
  version: '{thing}版本',
  versions: '历史版本',
  title: '标题',
  savedOn: '保存时间',
  changedBy: '修改人',
  change: '修改说明',
  edit: '编辑{thing}',
  edited: '已保存，之前的版本保留在“历史版本”中。',
  restore: '恢复此版本',
  restored: '此版本已恢复为当前版本。',
  restoredFrom: '恢复了之前的版本',
  first: '首个版本',
  shorter: '初稿，只有开头',
  whole: '补充完整',
  step: '{things}的历史版本',
  sentence: '每次编辑{thing}都会保留新版本，附日期、姓名和说明；在{thing}页面可以打开任一历史版本并恢复。',
};

export function versionWord(
  language: Language,
  name: VersionWord,
  values: Readonly<Record<string, string>> = {},
): string {
  return fillGaps((language === 'zh' ? chinese : english)[name], values);
}
