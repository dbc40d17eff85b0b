import { officeWord } from '../../say/office-words.ts';
import type { OperationInput } from '../app-draft.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';

/** What meters counted from one reading to the next, as charts above the readings. */
export function usageStep({ entities, wishes }: ActivityContext): ActivityDesign | undefined {
  const { language } = wishes;
  const readings = entities.find(({ fields }) => fields.some(({ id }) => id === 'usage'));
  const meter = readings?.fields.find(({ target }) => target !== undefined);
  if (!readings || !meter || readings.head.origin !== 'kept') return undefined;
  const page = readings.head.path;
  const chart = (
    id: string,
    order: number,
    properties: Readonly<Record<string, string | number>>,
  ): OperationInput => ({
    kind: 'put-block',
    page,
    block: {
      id,
      block: 'chart',
      order,
      entity: readings.head.id,
      properties: { ...properties, operation: 'sum', field: 'usage' },
    },
  });
  return {
    step: {
      id: 'usage',
      title: officeWord(language, 'usageTitle'),
      sentence: officeWord(language, 'usageSentence', { page: readings.head.plural }),
      areas: ['pages'],
      operations: [
        chart('usage-months', 20, {
          kind: 'bar',
          title: officeWord(language, 'usageMonths'),
          groupBy: 'date',
          by: 'month',
        }),
        chart('usage-meters', 30, {
          kind: 'bar',
          title: officeWord(language, 'usageMeters'),
          groupBy: meter.id,
          limit: 10,
        }),
      ],
      phrases: [],
    },
    pages: [],
    rowPages: [],
    isHome: false,
  };
}
