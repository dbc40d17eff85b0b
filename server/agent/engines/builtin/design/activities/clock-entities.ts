import { clockWord, type ClockWord } from '../../say/clock-words.ts';
import type { Wishes } from '../../understand/wishes.ts';
import type { EntityDraft, FieldInput } from '../app-draft.ts';
import { wishOf } from '../choose-entities.ts';
import { entityOfThing } from '../entity-of-thing.ts';
import { optionsOf } from '../make-field.ts';

/** What a clock writes: days of attendance, or times spent on something. */
export const clocked = { attendance: 'attendance', work: 'timeEntry' } as const;

/** Gives what the clock writes its fields and examples, and takes the place of other words for it. */
export function prepareClock(entities: EntityDraft[], wishes: Wishes): void {
  const { clock, language } = wishes;
  if (!clock) return;
  const id = clocked[clock.kind];
  const wish = wishOf(id, clock.phrase);
  const found = entities.find(({ head }) => head.id === id);
  const entity = found ?? (wish && entityOfThing(wish, language, () => false));
  if (!entity || entity.head.source) return;
  const others = entities.filter(
    (each) => each !== found && (each.head.source || (wishes.things.length > 0 && !isSame(each))),
  );
  entities.splice(0, entities.length, entity, ...others);
  const about = others.find(({ head }) => /^(?:project|client|task|case)$/.test(head.id));
  const work = clock.kind === 'work';
  entity.head = {
    ...entity.head,
    titleField: work ? 'task' : 'date',
    ownership: 'own',
    ...(work ? {} : { plural: clockWord(language, 'records') }),
  };
  entity.fields = work ? workFields(about, wishes) : attendanceFields(wishes);
  entity.view = 'table';
  entity.samples = work ? workSamples(entity, about) : attendanceSamples(wishes);
}

/** Other words for what the clock writes, and things found in words for it. */
function isSame({ head, entry }: EntityDraft): boolean {
  return (
    /^(?:attendance|timeEntry|timesheet|shift|clock\w*|absence|hour\w*|timer|interval|session)$/.test(
      head.id,
    ) || entry === undefined
  );
}

function ordered(fields: FieldInput[]): FieldInput[] {
  return fields.map((field, index) => ({ ...field, order: (index + 1) * 10 }));
}

function attendanceFields({ language, people }: Wishes): FieldInput[] {
  const word = (name: ClockWord) => clockWord(language, name);
  return ordered([
    { id: 'date', label: word('date'), type: 'date', required: true, default: { kind: 'today' }, order: 0 },
    ...(people
      ? [{ id: 'person', label: word('person'), type: 'text' as const, required: true, order: 0 }]
      : []),
    { id: 'clockIn', label: word('clockIn'), type: 'time', order: 0 },
    { id: 'clockOut', label: word('clockOut'), type: 'time', order: 0 },
    { id: 'hours', label: word('hours'), type: 'number', unit: 'h', minimum: 0, maximum: 24, order: 0 },
    { id: 'absence', label: word('absence'), type: 'number', unit: 'h', minimum: 0, maximum: 24, order: 0 },
    {
      id: 'status',
      label: word('status'),
      type: 'choice',
      options: optionsOf('attendanceStatus', language),
      order: 0,
    },
    { id: 'note', label: word('note'), type: 'text', order: 0 },
  ]);
}

function workFields(about: EntityDraft | undefined, { language }: Wishes): FieldInput[] {
  const word = (name: ClockWord) => clockWord(language, name);
  return ordered([
    { id: 'task', label: word('task'), type: 'text', required: true, order: 0 },
    ...(about
      ? [
          {
            id: about.head.id,
            label: about.head.singular,
            type: 'relation' as const,
            target: about.head.id,
            order: 0,
          },
        ]
      : []),
    { id: 'date', label: word('date'), type: 'date', required: true, default: { kind: 'today' }, order: 0 },
    { id: 'startTime', label: word('start'), type: 'time', order: 0 },
    { id: 'endTime', label: word('end'), type: 'time', order: 0 },
    { id: 'hours', label: word('spent'), type: 'number', unit: 'h', minimum: 0, maximum: 24, order: 0 },
  ]);
}

const days: readonly (readonly [from: string, until: string, hours: number, status: string])[] = [
  ['08:56', '17:08', 8.2, 'present'],
  ['09:02', '17:20', 8.3, 'present'],
  ['09:31', '17:12', 7.68, 'late'],
  ['08:48', '17:00', 8.2, 'present'],
  ['', '', 0, 'absent'],
  ['09:05', '17:35', 8.5, 'present'],
  ['08:59', '16:05', 7.1, 'present'],
  ['09:44', '17:40', 7.93, 'late'],
  ['08:52', '17:01', 8.15, 'present'],
  ['', '', 0, 'leave'],
];

const others = {
  en: ['Mina Patel', 'Jonas Weber', 'Aisha Khan', 'Tom Becker'],
  zh: ['李敏', '王强', '张伟', '刘洋'],
};

/** Days of those who try the app, then of colleagues; who they are is known with the people. */
function attendanceSamples({ language, people }: Wishes): EntityDraft['samples'] {
  const names = people ? ['', '', ...others[language]] : [''];
  const most = people ? 8 : 14;
  const samples: EntityDraft['samples'] = [];
  for (let day = 0; day < most; day += 1)
    names.forEach((person, place) => {
      const [clockIn, clockOut, hours, status] = days[(day + place * 3) % days.length] ?? ['', '', 0, ''];
      samples.push({
        id: `sample-attendance-${day + 1}-${place + 1}`,
        values: {
          date: { days: -(day + 1) },
          ...(people ? { person } : {}),
          ...(clockIn ? { clockIn, clockOut } : {}),
          hours,
          absence: status === 'leave' ? 0 : Math.max(0, Math.round((8 - hours) * 100) / 100),
          status,
        },
      });
    });
  return samples;
}

/** Times that fit the hours of examples. */
function workSamples({ entry }: EntityDraft, about: EntityDraft | undefined): EntityDraft['samples'] {
  const names = entry?.samples.en ?? [];
  const rows = about?.samples ?? [];
  return Array.from({ length: 12 }, (_, index) => {
    const hours = [1.5, 2, 0.75, 3.25][index % 4] ?? 1;
    const begin = 9 * 60 + (index % 3) * 150;
    return {
      id: `sample-time-${index + 1}`,
      values: {
        task: names[index % Math.max(1, names.length)] ?? '',
        ...(about && rows.length > 0 ? { [about.head.id]: rows[index % rows.length]?.id ?? null } : {}),
        date: { days: -Math.floor(index / 2) - 1 },
        startTime: clockText(begin),
        endTime: clockText(begin + hours * 60),
        hours,
      },
    };
  });
}

function clockText(minutes: number): string {
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  return `${two(minutes / 60)}:${two(minutes % 60)}`;
}
