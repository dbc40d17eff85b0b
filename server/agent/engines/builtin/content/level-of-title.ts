import type { FieldInput } from '../design/app-draft.ts';

/** Words of titles that say how much one must know before. */
const signs: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:beginners?|basics?|introduction|first|from scratch|zero|starter)\b|入门|基础|零开始|新手|初级/i,
    'beginner',
  ],
  [/\b(?:advanced|masterclass|expert|deep dive|professional)\b|高级|精通|大师/i, 'advanced'],
  [/\b(?:intermediate|practice|in practice|next steps?|improv\w+)\b|进阶|实战|提高/i, 'intermediate'],
];

/** The level that a title names, such as `Python for Beginners` or `Year 7 Biology`. */
export function levelOfTitle(title: string, options: FieldInput['options'] = []): string | undefined {
  const among = (id: string) => options.find((option) => option.id === id)?.id;
  const [, year] = /\b(?:year|grade|class) (\d{1,2})\b/i.exec(title) ?? [];
  if (year !== undefined || /[一二三四五六七八九]年级|[初高][一二三]/.test(title)) {
    const grade = year === undefined ? gradeOf(title) : Number(year);
    return among(grade <= 5 ? 'primary' : grade <= 9 ? 'lower' : 'upper');
  }
  const named = signs.find(([pattern]) => pattern.test(title))?.[1];
  return named === undefined ? undefined : among(named);
}

function gradeOf(title: string): number {
  if (/高[一二三]/.test(title)) return 11;
  if (/初[一二三]/.test(title)) return 8;
  return '一二三四五六七八九'.indexOf(/([一二三四五六七八九])年级/.exec(title)?.[1] ?? '一') + 1;
}
