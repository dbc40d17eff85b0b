import type { FieldInput, EntityDraft } from '../app-draft.ts';
import { caseThings } from '../../understand/with-casework.ts';
import type { Language, Wishes } from '../../understand/wishes.ts';
import { caseWord } from '../../say/case-words.ts';
import { singularOf } from '../../words/singular.ts';
import { fieldOfReference, optionsOfLabels } from '../make-field.ts';
import { value } from './reservations/expressions.ts';

type Lists = Readonly<Record<Language, readonly string[]>>;

/** Who deals with things, by where the app plays; the first that fits. */
const departments: readonly (readonly [where: RegExp, who: Lists, places?: Lists])[] = [
  [
    /\bcit(?:y|ies|izens?)\b|\btowns?\b|\bmunicip\w+|\bcouncils?\b|\bpublic space|\bvillage\b|市民|市政|城市/i,
    {
      en: ['Roads and traffic', 'Street lighting', 'Waste and cleaning', 'Parks and trees', 'Public order'],
      zh: ['道路交通', '路灯照明', '环卫保洁', '园林绿化', '公共秩序'],
    },
  ],
  [
    /\buniversit\w+|\bcampus\b|\bschools?\b|\bcolleges?\b|大学|学校|校园/i,
    {
      en: ['Buildings', 'IT services', 'Cleaning', 'Campus safety', 'Student office'],
      zh: ['后勤', '信息中心', '保洁', '保卫处', '学生处'],
    },
    {
      en: [
        'Library, second floor',
        'Lecture hall B',
        'Room 214',
        'Cafeteria',
        'Main entrance',
        'Sports hall',
        'Workshop 3',
        'Bicycle stand',
      ],
      zh: ['图书馆二楼', 'B报告厅', '214教室', '食堂', '正门', '体育馆', '3号实训室', '自行车棚'],
    },
  ],
  [
    /\bresidents?\b|\btenants?\b|\bhousing\b|\bapartments?\b|居民|住户|小区/i,
    {
      en: ['Caretaker', 'Heating and plumbing', 'Electrics', 'Lifts', 'Grounds'],
      zh: ['物业管家', '水暖', '电气', '电梯', '绿化'],
    },
    {
      en: [
        'Staircase 2',
        'Cellar corridor',
        'Courtyard',
        'Lift, house 4',
        'Roof terrace',
        'Garage, level 1',
        'Laundry room',
        'Playground',
      ],
      zh: ['2号楼梯', '地下走廊', '中庭', '4栋电梯', '屋顶露台', '车库一层', '洗衣房', '游乐场'],
    },
  ],
  [
    /[^]/,
    {
      en: ['Maintenance', 'Operations', 'Customer service', 'Safety', 'Administration'],
      zh: ['维修', '运营', '客户服务', '安全', '行政'],
    },
  ],
];

const areas: Readonly<Record<string, readonly string[]>> = {
  building: ['Main building', 'North wing', 'Library', 'Workshop'],
  floor: ['Ground floor', 'First floor', 'Second floor', 'Basement'],
  campus: ['North campus', 'South campus', 'City campus'],
};
const usualAreas: Lists = {
  en: ['Old Town', 'Harbour', 'Northside', 'Westfield', 'Riverside'],
  zh: ['老城区', '滨江', '城北', '城西', '河东'],
};
const places: Lists = {
  en: [
    'Mill Lane 3',
    'Station Road 18',
    'Market Square',
    'Harbour Street 7',
    'Linden Avenue 24',
    'Bridge Street 11',
    'School Lane 2',
    'Park Road 40',
  ],
  zh: [
    '磨坊巷3号',
    '车站路18号',
    '集市广场',
    '港口街7号',
    '椴树大道24号',
    '桥街11号',
    '学校巷2号',
    '公园路40号',
  ],
};
const told: Lists = {
  en: [
    'It has been like this for about two weeks and is getting worse.',
    'Easy to miss in the dark; somebody nearly fell yesterday.',
    'The neighbours have noticed it too. There is enough room to stop nearby.',
    'Seen this morning on the way to work. It was not there last week.',
    'It was dealt with in spring, but only for a few weeks.',
    'Children pass here on their way to school.',
    'It takes up about half of the pavement.',
    'Happens again after every heavy rain.',
  ],
  zh: [
    '已经两周左右了，越来越严重。',
    '天黑很难看见，昨天差点有人摔倒。',
    '邻居们也注意到了，附近可以停车。',
    '今早上班路上看到，上周还没有。',
    '春天处理过，但只好了几周。',
    '孩子们上学要经过这里。',
    '占了大约一半人行道。',
    '每次大雨后都会这样。',
  ],
};

/** What is dealt with here: the first thing that goes from hand to hand. */
export function caseOf(entities: readonly EntityDraft[]): EntityDraft | undefined {
  return entities.find(({ head }) => head.origin === 'kept' && !head.source && caseThings.test(head.id));
}

/** Gives what is reported its number, its state, the place and those who deal with it. */
export function prepareCasework(
  entities: readonly EntityDraft[],
  { casework, language, text }: Wishes,
): void {
  const target = casework && caseOf(entities);
  if (!casework || !target) return;
  const { fields, samples, head } = target;
  const said = text.slice(0, 20_000);
  const put = (field: FieldInput, values: (index: number) => string) => {
    const known = fields.find(({ id }) => id === field.id);
    if (known) Object.assign(known, { ...field, order: known.order });
    else fields.push({ ...field, order: Math.max(0, ...fields.map(({ order }) => order)) + 10 });
    samples.forEach((sample, index) => {
      sample.values[field.id] = values(index);
    });
  };
  const here = departments.find(([where]) => where.test(said));
  const where = here?.[2]?.[language] ?? places[language];
  if (head.id === 'problemReport') {
    nameKinds(target, { kinds: casework.kinds, where, language });
    const location = fields.find(({ id }) => id === 'location');
    if (location)
      samples.forEach(({ values }, index) => {
        values['location'] = where[index % where.length] ?? '';
        values['description'] = told[language][index % told[language].length] ?? '';
      });
  } else if (casework.photo && !fields.some(({ type }) => type === 'image')) {
    const image = fieldOfReference({ id: 'image', required: false }, language);
    if (image) fields.push({ ...image, order: 900 });
  }
  const number = fields.find(
    ({ id, type }) => type === 'text' && /^(?:number|reference|code)$/.test(id) && id !== head.titleField,
  );
  const noun =
    language === 'zh' ? head.singular : head.singular.charAt(0) + head.singular.slice(1).toLowerCase();
  const prefix = `${
    head.singular
      .replace(/[^A-Za-z]/g, '')
      .slice(0, 2)
      .toUpperCase() || 'NR'
  }-`;
  put(
    {
      id: number?.id ?? 'number',
      label: caseWord(language, 'number', { thing: noun }),
      type: 'text',
      default: { kind: 'number', prefix, digits: 4 },
      byActions: true,
      required: false,
      order: 11,
    },
    (index) => `${prefix}${1042 + index * 3}`,
  );
  if (casework.area !== undefined) {
    const label = casework.area.charAt(0).toUpperCase() + casework.area.slice(1);
    const labels = language === 'zh' ? usualAreas.zh : (areas[casework.area] ?? usualAreas.en);
    const options = optionsOfLabels(labels);
    put(
      { id: casework.area, label, type: 'choice', required: true, options, order: 0 },
      (index) => options[(index * 2) % options.length]?.id ?? '',
    );
  }
  const status = statusOf(target);
  if (status) {
    status.byActions = true;
    status.required = false;
    status.default = value(status.options?.[0]?.id ?? '');
    delete status.hint;
  }
  if (casework.departments) {
    const labels = here?.[1][language] ?? [];
    const options = labels.map((label) => ({ id: label, label }));
    const first = status?.options?.[0]?.id;
    put(
      {
        id: 'department',
        label: caseWord(language, 'department'),
        type: 'choice',
        options,
        byActions: true,
        order: 0,
      },
      (index) => options[index % options.length]?.id ?? '',
    );
    for (const { values } of samples) if (status && values[status.id] === first) delete values['department'];
  }
  const date = fields.find(({ id }) => id === 'date');
  if (date && head.id === 'problemReport')
    Object.assign(date, { default: { kind: 'today' }, byActions: true, required: false });
  if (casework.answers)
    fields.push({
      id: 'answer',
      label: caseWord(language, 'answer'),
      type: 'longText',
      byActions: true,
      order: Math.max(0, ...fields.map(({ order }) => order)) + 10,
    });
  // Whoever reports is told who by the row itself.
  target.fields = fields.filter(({ id }) => !(id === 'owner' && casework.departments));
}

/** The state of a case. */
export function statusOf({ fields }: EntityDraft): FieldInput | undefined {
  return fields.find(({ id, type }) => type === 'choice' && /^(?:status|stage|state)$/.test(id));
}

/** The kinds that were named, and examples that are of them. */
function nameKinds(
  target: EntityDraft,
  { kinds, where, language }: { kinds: readonly string[]; where: readonly string[]; language: Language },
): void {
  const category = target.fields.find(({ id }) => id === 'category');
  if (!category || kinds.length < 2) return;
  const options = optionsOfLabels([...kinds, caseWord(language, 'other')]);
  category.options = options;
  target.samples.forEach(({ values }, index) => {
    const kind = index % kinds.length;
    const place = (where[index % where.length] ?? '').replace(/(?<=Street|Road|Lane|Avenue) \d+$|\d+号$/, '');
    const single = singularOf((kinds[kind] ?? '').toLowerCase());
    values['category'] = options[kind]?.id ?? '';
    values[target.head.titleField] =
      language === 'zh'
        ? `${place}：${kinds[kind] ?? ''}`
        : `${single.charAt(0).toUpperCase()}${single.slice(1)}, ${place}`;
  });
}
