import {
  en,
  zh,
} from '../../../../../../templates/blocks/generator/files/src/blocks/generator/judge-text.ts';
import type { Judge } from '../../../../../../templates/blocks/generator/files/src/blocks/generator/judges.ts';
import { toolWord } from '../../say/tool-words.ts';
import type { Language } from '../../understand/wishes.ts';
import type { EntityDraft, FieldInput, OperationInput } from '../app-draft.ts';

const verdicts = [
  ['good', 'good'],
  ['mixed', 'waiting'],
  ['bad', 'bad'],
] as const;

/** What a text was found to be, and with what score. */
export function verdictFields(language: Language, judges: readonly Judge[]): FieldInput[] {
  const names = (language === 'zh' ? zh : en).verdicts;
  return [
    {
      id: 'verdict',
      label: toolWord(language, 'verdict'),
      type: 'choice',
      options: judges.flatMap((judge) =>
        verdicts.map(([verdict, tone]) => ({
          id: judge + verdict.charAt(0).toUpperCase() + verdict.slice(1),
          label: names[judge][verdict],
          tone,
        })),
      ),
      order: 40,
    },
    { id: 'score', label: toolWord(language, 'score'), type: 'number', order: 50 },
  ];
}

/** The results so far as charts. */
export function chartsOf(
  page: string,
  { history, language }: { history: EntityDraft; language: Language },
): OperationInput[] {
  const chart = (id: string, properties: Record<string, string>): OperationInput => ({
    kind: 'put-block',
    page,
    block: { id, block: 'chart', order: id === 'by-verdict' ? 20 : 30, entity: history.head.id, properties },
  });
  return [
    chart('by-verdict', {
      kind: 'bar',
      title: toolWord(language, 'byVerdict'),
      groupBy: 'verdict',
      operation: 'count',
    }),
    chart('score-by-day', {
      kind: 'line',
      title: toolWord(language, 'scoreOverTime'),
      groupBy: 'on',
      by: 'day',
      operation: 'average',
      field: 'score',
    }),
  ];
}
