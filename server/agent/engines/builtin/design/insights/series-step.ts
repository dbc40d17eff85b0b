import { insightWord, type InsightWord } from '../../say/insight-words.ts';
import type { EntityDraft, FieldInput, OperationInput, StepDraft } from '../app-draft.ts';
import { detailPageIdOf } from '../detail-page.ts';
import { addsUp } from '../spec-view.ts';
import { small, type InsightContext } from './insight.ts';
import { isSeries, subjectOf } from './series.ts';

/** The figures of each thing on its own page, and those of all to be compared between two dates. */
export function seriesStep({ wishes, entities, steps, next }: InsightContext): StepDraft | undefined {
  const { language, text } = wishes;
  const series = entities.find(isSeries);
  const subject = series && subjectOf(series, entities);
  if (!series || !subject) return undefined;
  const word = (name: InsightWord, values = {}) => insightWord(language, name, values);
  const relation = subject.head.id;
  const measures = series.fields.filter(({ id }) => id !== relation && id !== 'on');
  const properties = { date: 'on', measures: measures.map(({ id }) => id), kind: 'area' as const };
  const title = word(/visuali|可视化/i.test(text) ? 'visualizations' : 'trends');
  const things = small(subject.head.plural);
  const detail = detailPageIdOf(subject);
  // The figures are drawn; a list of them would only say the same again.
  for (const { operations } of steps)
    for (const operation of operations)
      if (operation.kind === 'put-block' && operation.page === detail && operation.block.block === 'detail') {
        const related: unknown = operation.block.properties?.['related'];
        if (!Array.isArray(related)) continue;
        const others = related.filter((each) => !JSON.stringify(each).includes(`"${series.head.id}"`));
        operation.block.properties = { ...operation.block.properties, related: others };
      }
  const hasDetail = steps.some(({ operations }) =>
    operations.some((each) => each.kind === 'put-page' && each.page.id === detail),
  );
  const operations: OperationInput[] = [
    {
      kind: 'put-page',
      page: {
        id: 'visualizations',
        title,
        path: '/visualizations',
        introduction: word('visualizationsIntroduction', { things }),
        menu: { label: title, order: next(), icon: 'chart-line' },
      },
    },
    {
      kind: 'put-block',
      page: 'visualizations',
      block: {
        id: 'history',
        block: 'history',
        order: 10,
        entity: series.head.id,
        properties: { ...properties, item: relation, table: true },
      },
    },
    ...measures.slice(0, 3).map((field, index): OperationInput => {
      const { id, label } = field;
      return {
        kind: 'put-block',
        page: 'visualizations',
        block: {
          id: `compare-${index + 1}`,
          block: 'chart',
          order: 20 + index,
          entity: series.head.id,
          properties: {
            kind: 'bar',
            title: word('measureBy', { measure: label, field: small(subject.head.singular) }),
            groupBy: relation,
            operation: addsUp(field) ? 'sum' : 'average',
            field: id,
            limit: 10,
          },
        },
      };
    }),
  ];
  // The first page of a dashboard shows how it went before what there is.
  const overview = steps.some(({ operations: put }) =>
    put.some((each) => each.kind === 'put-page' && each.page.id === 'overview'),
  );
  const [first, second] = measures;
  const owns = (field: FieldInput) => subject.fields.some(({ id }) => id === field.id);
  if (overview && first) {
    withoutSame(steps, subject);
    operations.push(
      chart('course', 12, {
        entity: series.head.id,
        kind: 'area',
        title: word('measureOver', { measure: first.label }),
        groupBy: 'on',
        by: 'month',
        field: first,
      }),
    );
    for (const [index, field] of [first, second].entries())
      if (field)
        operations.push(
          chart(index === 0 ? 'by-subject' : 'by-subject-2', 14 + index, {
            // What only the figures have is read from them.
            entity: owns(field) && !addsUp(field) ? subject.head.id : series.head.id,
            kind: 'bar',
            title: word('measureBy', { measure: field.label, field: small(subject.head.singular) }),
            groupBy: owns(field) && !addsUp(field) ? subject.head.titleField : relation,
            limit: 10,
            field,
          }),
        );
  }
  if (hasDetail)
    operations.push({
      kind: 'put-block',
      page: detail,
      block: {
        id: 'history',
        block: 'history',
        order: 20,
        entity: series.head.id,
        properties: { ...properties, through: relation, table: false },
      },
    });
  return {
    id: 'series',
    title: word('seriesTitle', { thing: small(subject.head.singular) }),
    sentence: word('seriesSentence', { thing: small(subject.head.singular), page: title }),
    areas: ['pages'],
    operations,
    phrases: wishes.insights?.series?.phrases ?? [],
  };
}

/** The figures of each thing are drawn from its past; what it has today would say the same again. */
function withoutSame(steps: InsightContext['steps'], { head }: EntityDraft): void {
  for (const { operations } of steps) {
    const left = operations.filter(
      (each) =>
        each.kind !== 'put-block' ||
        each.page !== 'overview' ||
        each.block.block !== 'chart' ||
        each.block.entity !== head.id ||
        each.block.properties?.['groupBy'] !== head.titleField,
    );
    operations.splice(0, operations.length, ...left);
  }
}

interface ChartOfSeries {
  entity: string;
  kind: 'area' | 'bar';
  title: string;
  groupBy: string;
  by?: 'month';
  limit?: number;
  field: FieldInput;
}

function chart(id: string, order: number, { entity, field, ...properties }: ChartOfSeries): OperationInput {
  return {
    kind: 'put-block',
    page: 'overview',
    block: {
      id,
      block: 'chart',
      order,
      entity,
      properties: { ...properties, operation: addsUp(field) ? 'sum' : 'average', field: field.id },
    },
  };
}
