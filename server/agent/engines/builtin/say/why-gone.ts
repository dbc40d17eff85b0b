import type { AppSpec } from '../../../../../templates/spec/app-spec.ts';
import type { Check } from '../../../../../templates/spec/check.ts';

/** Why a check is taken away, for the person: what it proved is no longer part of the app. */
export function sayWhyGone(check: Check, { language }: Pick<AppSpec, 'language'>): string {
  const sentence = check.sentence.replace(/[.。]$/, '');
  const reason =
    language === 'zh' ? `已不再是应用的一部分：${sentence}` : `No longer part of the app: ${sentence}`;
  return reason.slice(0, 200);
}
