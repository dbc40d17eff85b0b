import { insightWord } from '../../say/insight-words.ts';
import type { EntityDraft, FieldInput, OperationInput, StepDraft } from '../app-draft.ts';
import { happenedOn } from '../spec-view.ts';
import type { InsightContext } from './insight.ts';
import { isSeries, subjectOf } from './series.ts';

const asked =
  /\b(?:filter(?:s|ed|ing)?|narrow\w*|drill\w* down|periods?|time ?frames?|(?:date|time) ranges?|(?:start|end) dates?|(?:choos|select|pick)\w*)\b|筛选|时间段|日期范围|选择/i;
const exported = /\b(?:export\w*|download\w*|csv|spreadsheets?|excel)\b|导出|下载/i;
const mostFields = 3;
const pages = /^(?:overview|statistics|analysis)$/;

/** Filters and a period above the figures and charts of the first page and of the statistics. */
export function narrowStep(context: InsightContext): StepDraft | undefined {
  const { wishes, kept, steps, say } = context;
  const { language, text, kind, insights, features } = wishes;
  const said = text.slice(0, 20_000);
  const found = asked.exec(said);
  const counts = kind === 'dashboard' || insights?.statistics !== undefined || features.has('dashboard');
  if (!found || !counts || wishes.trips) return undefined;
  const operations = steps.flatMap((step) => step.operations);
  const ids = [...new Set(operations.flatMap((each) => (each.kind === 'put-page' ? [each.page.id] : [])))];
  const placed = ids
    .filter((id) => pages.test(id))
    .flatMap((page): OperationInput[] => {
      const main = mainOf(page, operations, kept);
      const fields = main ? fieldsOf(main, kept, said) : [];
      const date = main && happenedOn(main.fields);
      if (!main || (fields.length === 0 && !date)) return [];
      if (date) allMonths(page, operations);
      if (isSeries(main)) ofSeries(page, operations, { series: main, subject: subjectOf(main, kept) });
      return [
        {
          kind: 'put-block',
          page,
          block: {
            id: 'narrow',
            block: 'narrow',
            order: 5,
            entity: main.head.id,
            properties: {
              fields: fields.map(({ id }) => id),
              ...(date ? { date: date.id } : {}),
              ...(exported.test(said) ? { export: true } : {}),
            },
          },
        },
      ];
    });
  if (placed.length === 0) return undefined;
  const names = placed.flatMap((each) => {
    if (each.kind !== 'put-block') return [];
    const main = kept.find(({ head }) => head.id === each.block.entity);
    return main ? fieldsOf(main, kept, said).map(({ label }) => label.toLowerCase()) : [];
  });
  const dates = insightWord(language, 'narrowPeriod');
  return {
    id: 'narrow',
    title: insightWord(language, 'narrowTitle'),
    sentence: insightWord(language, 'narrowSentence', { fields: say.list([...new Set([...names, dates])]) }),
    areas: ['pages'],
    operations: placed,
    phrases: [[found.index, found.index + found[0].length]],
  };
}

/** What most charts of a page are of; the figures of things before the things. */
function mainOf(
  page: string,
  operations: readonly OperationInput[],
  kept: readonly EntityDraft[],
): EntityDraft | undefined {
  const counts = new Map<string, number>();
  for (const each of operations) {
    if (each.kind !== 'put-block' || each.page !== page) continue;
    // A list on the same page has filters of its own.
    if (each.block.block === 'collection' || each.block.block === 'board') return undefined;
    const { entity } = each.block;
    if (each.block.block === 'chart' && entity) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const drawn = kept.filter(({ head }) => counts.has(head.id) && head.origin === 'kept');
  return (
    drawn.find(isSeries) ??
    drawn.toSorted((one, other) => (counts.get(other.head.id) ?? 0) - (counts.get(one.head.id) ?? 0))[0]
  );
}

/** Choices, relations and names that several rows share; those that were named come first. */
function fieldsOf(entity: EntityDraft, kept: readonly EntityDraft[], said: string): FieldInput[] {
  const subject = isSeries(entity) ? subjectOf(entity, kept) : undefined;
  const own = entity.fields.filter((field) => divides(field, entity));
  const further = subject?.fields.filter((field) => field.type === 'choice' && divides(field, subject)) ?? [];
  const isNamed = ({ label }: FieldInput) =>
    label
      .toLowerCase()
      .split(' ')
      .every((word) => said.toLowerCase().includes(word));
  const all = [...further, ...own];
  const named = all.filter(isNamed);
  return [...named, ...all.filter((field) => !named.includes(field))].slice(
    0,
    Math.max(Math.min(named.length, mostFields), 2),
  );
}

function divides({ id, type, options, byActions }: FieldInput, { head, samples }: EntityDraft): boolean {
  if (byActions) return type === 'choice';
  if (type === 'relation') return true;
  if (type === 'choice') return (options?.length ?? 0) > 1;
  if (type !== 'text' || id === head.titleField) return false;
  const values = samples.flatMap(({ values: row }) => (typeof row[id] === 'string' ? [row[id]] : []));
  const different = new Set(values).size;
  return different > 1 && different < 13 && values.length >= different * 2;
}

/** Who chooses a period looks at no month besides. */
function allMonths(page: string, operations: readonly OperationInput[]): void {
  for (const each of operations) {
    if (each.kind !== 'put-block' || each.page !== page) continue;
    const { block } = each;
    if (block.block === 'chart') {
      const { period: _, ...others } = block.properties ?? {};
      block.properties = others;
    }
    const items: unknown = block.block === 'metrics' ? block.properties?.['items'] : undefined;
    if (!Array.isArray(items)) continue;
    const seen = new Set<string>();
    const left = items.flatMap((item: unknown) => {
      if (typeof item !== 'object' || item === null) return [];
      const { period, compare: _, ...others }: Record<string, unknown> = { ...item };
      const monthly = isMonth(period);
      const plain = monthly ? { ...others, label: withoutMonth(String(others['label'])) } : { ...item };
      const { entity, operation, field, where, label }: Record<string, unknown> = plain;
      const key = JSON.stringify([
        entity,
        operation,
        field ?? '',
        where ?? '',
        monthly ? '' : (period ?? ''),
      ]);
      if (seen.has(key) || seen.has(String(label))) return [];
      seen.add(key);
      seen.add(String(label));
      return [plain];
    });
    block.properties = { ...block.properties, items: left as never };
  }
}

/** What is measured again and again is added up over the period, not read from the things. */
function ofSeries(
  page: string,
  operations: readonly OperationInput[],
  { series, subject }: { series: EntityDraft; subject: EntityDraft | undefined },
): void {
  for (const each of operations) {
    if (each.kind !== 'put-block' || each.page !== page || each.block.block !== 'metrics') continue;
    const items: unknown = each.block.properties?.['items'];
    if (!Array.isArray(items)) continue;
    const moved = items.map((item: unknown) => {
      const { entity, field, ...others }: Record<string, unknown> = { ...Object(item) };
      const isOf = entity === subject?.head.id && series.fields.some(({ id }) => id === field);
      return isOf ? { ...others, entity: series.head.id, field } : item;
    });
    each.block.properties = { ...each.block.properties, items: moved as never };
  }
}

function isMonth(period: unknown): boolean {
  return typeof period === 'object' && period !== null && 'of' in period && period.of === 'month';
}

function withoutMonth(label: string): string {
  return label.replace(/ this month$|^本月/i, '');
}
