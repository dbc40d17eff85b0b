import { dataPathOf } from '../../../../../templates/spec/data-path.ts';
import type { CellRule } from '../../../../../templates/spec/entity.ts';
import type { AttachmentView, ColumnProfile } from '../../engine.ts';
import type { Language, ThingWish } from '../understand/wishes.ts';
import { codeNameOf, freeName, slugOf } from '../words/slug.ts';
import { pluralOf, singularOf } from '../words/singular.ts';
import type { EntityDraft, FieldInput } from './app-draft.ts';
import { entityIdOf } from './entity-of-thing.ts';
import { optionsOf } from './make-field.ts';
import { isChoice, optionsOfColumn } from './choice-column.ts';
import { capital } from '../words/capital.ts';

type Columns = NonNullable<EntityDraft['head']['source']>['columns'];

interface TableEntity {
  fields: FieldInput[];
  columns: Columns;
}

/** An entity whose rows come from an attached table, with a field for every column that has values. */
export function entityOfTable(
  table: AttachmentView,
  wish: ThingWish | undefined,
  language: Language,
): EntityDraft {
  const noun = wish?.noun ?? nounOfFile(table.fileName);
  const singular = capital(wish?.entry ? wish.entry[language] : noun);
  const plural =
    wish?.entry && language === 'en' ? wish.entry.plural : language === 'zh' ? singular : pluralOf(noun);
  const { profile } = table;
  const made: TableEntity = { fields: [], columns: {} };
  for (const column of profile.columns) addColumn(made, column, language);
  const titleColumn =
    profile.title ?? profile.key ?? profile.columns.find((column) => column.type !== 'empty')?.header;
  const title = Object.entries(made.columns).find(([, each]) => each.column === titleColumn)?.[0];
  const first = made.fields[0]?.id ?? 'name';
  made.fields.forEach((field, index) => {
    field.order = (index + 1) * 10;
  });
  return {
    head: {
      id: wish?.entry?.id ?? entityIdOf(noun),
      singular,
      plural: capital(plural),
      path: slugOf(plural),
      icon: wish?.entry?.icon ?? 'table',
      titleField: title ?? first,
      origin: 'catalogue',
      ownership: 'shared',
      source: {
        kind: 'csv',
        file: dataPathOf(table.fileName),
        ...(profile.key === undefined ? {} : { key: profile.key }),
        columns: made.columns,
        rows: profile.rows,
      },
    },
    fields: made.fields,
    samples: [],
    view: viewOf(profile.columns),
    ...(wish?.entry ? { entry: wish.entry } : {}),
    phrases: wish?.phrases ?? [],
  };
}

/** Long texts read best on cards; many numbers in a table. */
function viewOf(columns: readonly ColumnProfile[]): 'cards' | 'table' {
  return columns.some((column) => column.type === 'longText' || column.type === 'list') ? 'cards' : 'table';
}

function addColumn(made: TableEntity, column: ColumnProfile, language: Language): void {
  const add = (name: string, field: Omit<FieldInput, 'id' | 'order'>, rule: CellRule) => {
    const wanted = codeNameOf(name);
    const id = freeName(wanted === 'id' ? 'code' : wanted, (each) => each in made.columns);
    made.fields.push({ ...field, id, order: 0 });
    made.columns[id] = { column: column.header, rule };
  };
  const label = labelOf(column.header);
  const words =
    language === 'zh'
      ? { day: '日期', start: '开始', end: '结束' }
      : { day: 'Day', start: 'Starts', end: 'Ends' };
  switch (column.type) {
    case 'empty':
      return;
    case 'weekday':
      return add(label, { label, type: 'choice', options: daysOf(column, language) }, { kind: 'weekday' });
    case 'weekdayTimeRange':
      add(
        'day',
        { label: words.day, type: 'choice', options: daysOf(column, language) },
        { kind: 'weekday' },
      );
      add('startsAt', { label: words.start, type: 'time' }, { kind: 'timeRange', part: 'start' });
      return add('endsAt', { label: words.end, type: 'time' }, { kind: 'timeRange', part: 'end' });
    case 'timeRange':
      add('startsAt', { label: words.start, type: 'time' }, { kind: 'timeRange', part: 'start' });
      return add('endsAt', { label: words.end, type: 'time' }, { kind: 'timeRange', part: 'end' });
    case 'list':
      return add(label, { label, type: 'tags' }, { kind: 'list', separator: column.separator ?? ';' });
    case 'boolean':
      return add(label, { label, type: 'boolean' }, { kind: 'boolean', true: yesesOf(column) });
    case 'date':
    case 'dateTime':
      return add(label, { label, type: column.type }, { kind: column.type, order: column.order ?? 'ymd' });
    case 'time':
      return add(label, { label, type: 'time' }, { kind: 'time' });
    case 'url':
    case 'email':
    case 'longText':
      return add(label, { label, type: column.type }, { kind: 'text' });
    default:
      return add(label, ...plainColumn(column, label));
  }
}

function plainColumn(column: ColumnProfile, label: string): [Omit<FieldInput, 'id' | 'order'>, CellRule] {
  if (isChoice(column))
    return [{ label, type: 'choice', options: optionsOfColumn(column, label) }, { kind: 'text' }];
  if (column.type !== 'number') return [{ label: idLabel(label), type: 'text' }, { kind: 'text' }];
  const rule: CellRule = { kind: 'number', decimal: column.decimal ?? '.' };
  if (column.unit === '%') return [{ label, type: 'percent' }, rule];
  if (column.unit && /^[A-Z]{3}$/.test(column.unit) && column.unit !== 'ADPA')
    return [{ label, type: 'money', unit: column.unit }, rule];
  return [{ label, type: 'number', ...(column.unit ? { unit: column.unit } : {}) }, rule];
}

function idLabel(label: string): string {
  return /^id$/i.test(label) ? 'Code' : label;
}

/** The days that occur, Monday first. */
function daysOf(column: ColumnProfile, language: Language) {
  const present = new Set(column.frequent.map(({ value }) => value.toLowerCase()));
  return optionsOf('weekday', language).filter((option) => present.has(option.id));
}

function yesesOf(column: ColumnProfile): string[] {
  const yes = column.frequent
    .map(({ value }) => value)
    .filter((value) => /^(yes|true|y|是|✓|ja)$/i.test(value));
  return yes.length > 0 ? yes : ['yes', 'true'];
}

/** `dayTime` → `Day time`, `Home (kWh)` → `Home`; never longer than a label may be. */
function labelOf(header: string): string {
  const spaced = header
    .replace(/\s*[([（][^()[\]（）]{1,8}[)\]）]\s*$/, '')
    .replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
    .replace(/[_]+/g, ' ')
    .trim();
  return capital((spaced || header).slice(0, 120));
}

function nounOfFile(fileName: string): string {
  const words = fileName
    .replace(/\.[^.]*$/, '')
    .replace(/[_-]+/g, ' ')
    .replace(/\b(19|20)\d\d\b|\b\d+\b|\b(copy|export|data|final)\b/gi, ' ');
  const list = words
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const last = list.pop();
  return last === undefined ? 'row' : [...list, singularOf(last.toLowerCase())].join(' ').toLowerCase();
}
