import type { Field } from '../../../../../../templates/spec/entity.ts';
import { timesOf } from '../../design/spec-view.ts';
import { changeInWords, small } from '../change-in-words.ts';
import { lastInMenu } from '../draft-of-entity.ts';
import { findFieldOf } from '../find-field-of.ts';
import { findBlocks, findEntity, mainEntity, type Entity } from '../find-target.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';

const patterns = [
  /^(?:show|display|use|view|put|add|create|give (?:me|us|it)|see|have|list)\b\s*(?:the\s+|my\s+|all\s+|an?\s+)?(?<thing>.*?)\s*\b(?:as|to|into|in|on)?\s*(?:an?\s+|the\s+)?(?:calendar|schedule|timeline|agenda)(?:\s+(?:view|page|layout))?(?:\s+(?:for|of|with)\s+(?:the\s+|all\s+)?(?<other>.+?))?(?:\s+by\s+(?<field>.+))?$/i,
  /^(?:把|将|给|为|用|在)?(?<thing>.*?)(?:用|以|改成|显示为|添加|增加|加|做成|显示在)(?:一个|个)?(?:日历|日程表|时间表|日程)(?:里|中|上)?(?:显示|展示|视图|页面)?$/,
];

/** Rows by day, on a page of its own. */
export const addCalendar: FollowUpKind = {
  id: 'calendar',
  example: { en: 'Show {things} in a calendar', zh: '给{things}添加日历' },
  recognise({ text }, { spec, language }) {
    const words = readWith(text, patterns);
    // An agenda that people put things on is a list of their own.
    if (!words || /\b(?:let|save|their own|own|my)\b|自己/i.test(text)) return undefined;
    const thing = words['other'] || words['thing'] || '';
    const named = thing === '' ? undefined : findEntity(thing, spec);
    if (thing !== '' && !named && !/^(?:new|simple|monthly|weekly|view|page)?$/i.test(thing))
      return undefined;
    const main = mainEntity(spec);
    const entity =
      named ??
      [...(main ? [main] : []), ...Object.values(spec.entities)].find(
        (each) => slot(each, undefined) !== undefined,
      );
    if (!entity || (entity.ownership === 'own' && entity.singular === entity.plural)) return undefined;
    const wanted = words['field'] ? findFieldOf(words['field'], spec, entity)?.field : undefined;
    const when = slot(entity, wanted);
    if (!when)
      return {
        answer:
          language === 'zh'
            ? `${entity.plural}没有日期字段。先说“给${entity.singular}添加日期字段”，再要日历。`
            : `${entity.plural} have no date. Say “Add a date field to ${small(entity.plural)}” first, then ask for the calendar again.`,
      };
    if (findBlocks(spec, 'schedule', entity.id).length > 0) return undefined;
    const id = `${entity.path}-calendar`.slice(0, 64);
    if (spec.pages[id]) return undefined;
    const title = spec.language === 'zh' ? '日历' : 'Calendar';
    const used = new Set<string>([entity.titleField, ...Object.values(when)]);
    const show = Object.values(entity.fields)
      .filter((field) => !used.has(field.id) && ['choice', 'text', 'relation'].includes(field.type))
      .toSorted((a, b) => a.order - b.order)
      .map((field) => field.id);
    return changeInWords(
      language,
      {
        en: [
          `Calendar of ${small(entity.plural)}`,
          `“${title}” lists ${small(entity.plural)} day by day, in the order of their times.`,
        ],
        zh: [`${entity.plural}日历`, `“${title}”按日期和时间列出${entity.plural}。`],
      },
      {
        areas: ['pages'],
        operations: [
          {
            kind: 'put-page',
            page: {
              id,
              title,
              path: `/${id}`,
              menu: { label: title, order: lastInMenu(spec), icon: 'calendar' },
            },
          },
          {
            kind: 'put-block',
            page: id,
            block: {
              id: 'schedule',
              block: 'schedule',
              order: 10,
              entity: entity.id,
              properties: { ...when, show: show.slice(0, 3), overlap: 'end' in when },
            },
          },
        ],
      },
    );
  },
};

/** What places a row in time; a date alone will do. */
function slot(
  entity: Entity,
  wanted: Field | undefined,
): { day: string; start: string; end?: string } | undefined {
  const fields = Object.values(entity.fields).toSorted((a, b) => a.order - b.order);
  const times = timesOf(fields);
  if (times && !wanted) return times;
  const dated = (field: Field) => field.type === 'date' || field.type === 'dateTime';
  const day = wanted && dated(wanted) ? wanted : fields.find(dated);
  if (!day) return undefined;
  const time = day.type === 'date' ? fields.find((field) => field.type === 'time') : undefined;
  return { day: day.id, start: time?.id ?? day.id };
}
