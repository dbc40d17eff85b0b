import type { Language } from '../understand/wishes.ts';
import { fillGaps } from './fill-gaps.ts';

const english = {
  alert: 'Alert',
  alerts: 'Alerts',
  measure: 'Value',
  direction: 'Tell me when it is',
  above: 'above',
  below: 'below',
  threshold: 'Threshold',
  current: 'Now',
  status: 'Status',
  reached: 'Reached',
  quiet: 'Not reached',
  introduction:
    'Whether a value has passed its threshold is worked out as you look, from what the app knows.',
  empty: 'No alerts yet. Choose one of the {things} and a threshold.',
  step: 'Alerts for {things}',
  sentence:
    'On “{page}” people set a threshold for {measures} of one of the {things}; the alert says at once, and whenever they look, whether it is reached. No messages are sent.',
};

export type AlertWord = keyof typeof english;

const chinese: Record<AlertWord, string> = {
  alert: '预警',
  alerts: '预警',
  measure: '指标',
  direction: '提醒条件',
  above: '高于',
  below: '低于',
  threshold: '阈值',
  current: '当前值',
  status: '状态',
  reached: '已触发',
  quiet: '未触发',
  introduction: '是否达到阈值由应用中的数据实时算出。',
  empty: '还没有预警。请选择{things}并设置阈值。',
  step: '{things}预警',
  sentence: '在“{page}”可以为{things}的{measures}设置阈值，随时查看是否触发；不会发送消息。',
};

export function alertWord(
  language: Language,
  name: AlertWord,
  values: Readonly<Record<string, string>> = {},
): string {
  return fillGaps((language === 'zh' ? chinese : english)[name], values);
}
