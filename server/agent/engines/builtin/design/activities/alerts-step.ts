import type { Expression } from '../../../../../../templates/spec/expression.ts';
import { alertWord, type AlertWord } from '../../say/alert-words.ts';
import type { Wishes } from '../../understand/wishes.ts';
import { entityOperations, type EntityDraft, type FieldInput } from '../app-draft.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';
import { binary, choose, path, value } from './reservations/expressions.ts';

const asked =
  /\b(?:set|creat|add|configur|manag|defin|receiv|get|customi[sz])\w*\b[^.;]{0,40}\b(?:alerts?|warnings?|alarms?)\b[^.;]{0,70}\b(?:when|if|exceed\w*|thresholds?|above|below|over|under|drops?|falls?|reach\w*|rises?)\b|\b(?:price|threshold|temperature|rate|weather|air quality|pollution|value|custom) (?:alerts?|alarms?)\b|\bthresholds?\b[^.;]{0,40}\b(?:alerts?|alarms?|warnings?)\b|\b(?:alerts?|alarms?)\b[^.;]{0,40}\bthresholds?\b|\b(?:alerts?|warnings?|alarms?)\b[^.;]{0,20}\b(?:when(?:ever)?|if|once)\b[^.;]{0,60}\b(?:exceed\w*|above|below|limits?|thresholds?|too (?:high|low)|abnormal\w*|unsafe|critical)\b|预警|阈值/i;
/** Stock that runs low and money that runs out are told of elsewhere. */
const otherwise = /\blow[- ]stock\b|\breorder|\bbudget (?:alerts?|limits?)\b|库存预警/i;
const measured = new Set(['number', 'money', 'percent', 'rating']);
const never = /^(?:year|order|position|capacity|quantity|number|age|founded|places|renewals)$/;
const alike = /^(?:alertRecord|notification|alert|warning|reminder)$/;

interface Watched {
  target: EntityDraft;
  measures: FieldInput[];
  phrase: [number, number];
}

/** What thresholds are set for: the first thing that has numbers of its own. */
function watchedOf(entities: readonly EntityDraft[], wishes: Wishes): Watched | undefined {
  const said = wishes.text.slice(0, 20_000);
  const found = asked.exec(said);
  if (!found || otherwise.test(said) || wishes.game || wishes.quiz) return undefined;
  for (const target of entities) {
    const { head, fields } = target;
    const title = fields.find(({ id }) => id === head.titleField);
    const measures = fields.filter(({ id, type }) => measured.has(type) && !never.test(id));
    if (head.origin === 'kept' && title?.type === 'text' && measures.length > 0 && !alike.test(head.id))
      return {
        target,
        measures: measures.slice(0, 6),
        phrase: [found.index, Math.min(found.index + found[0].length, found.index + 60)],
      };
  }
  return undefined;
}

/** Alerts that follow from thresholds are no list to be typed. */
export function prepareAlerts(entities: EntityDraft[], wishes: Wishes): void {
  const watched = watchedOf(entities, wishes);
  if (!watched) return;
  const others = entities.filter(({ head }) => head.source || !alike.test(head.id));
  entities.splice(0, entities.length, ...others);
}

/** Thresholds for the values of a thing, with whether they are reached. */
export function alertsStep({ wishes, entities, next }: ActivityContext): ActivityDesign | undefined {
  const watched = watchedOf(entities, wishes);
  if (!watched) return undefined;
  const { target, measures, phrase } = watched;
  const { language } = wishes;
  const small = (words: string) =>
    language === 'zh' || /^[A-Z]{2}/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
  const things = small(target.head.plural);
  const word = (name: AlertWord) => alertWord(language, name, { things });
  const rule = ruleOf(watched, word);
  const title = word('alerts');
  const show = rule.fields.map(({ id }) => id).filter((id) => id !== target.head.id && id !== 'status');
  return {
    step: {
      id: 'alerts',
      title: word('step'),
      sentence: alertWord(language, 'sentence', {
        page: title,
        things,
        measures: measures
          .slice(0, 3)
          .map(({ label }) => small(label))
          .join(', '),
      }),
      areas: ['data', 'pages'],
      operations: [
        ...entityOperations(rule),
        {
          kind: 'put-page',
          page: {
            id: 'alerts',
            title,
            path: '/alerts',
            introduction: word('introduction'),
            menu: { label: title, order: next(), icon: 'bell' },
          },
        },
        {
          kind: 'put-block',
          page: 'alerts',
          block: {
            id: 'alerts',
            block: 'collection',
            order: 10,
            entity: rule.head.id,
            properties: {
              view: 'table',
              search: false,
              filters: ['status'],
              sort: [],
              show: [...show, 'status'],
              create: true,
              edit: true,
              remove: true,
              actions: [],
              export: false,
              emptyText: word('empty'),
            },
          },
        },
      ],
      phrases: [phrase],
    },
    pages: ['alerts'],
    rowPages: [],
    record: rule,
    isHome: false,
  };
}

function ruleOf({ target, measures }: Watched, word: (name: AlertWord) => string): EntityDraft {
  const thing = target.head.id;
  const [first] = measures;
  const of = (id: string): Expression => path('row', thing, id);
  const current = measures
    .slice(1)
    .reduce<Expression>(
      (otherwise, { id }) => choose(binary('equal', path('row', 'measure'), value(id)), of(id), otherwise),
      of(first?.id ?? 'id'),
    );
  const passed = choose(
    binary('equal', path('row', 'direction'), value('above')),
    binary('greater', path('row', 'current'), path('row', 'threshold')),
    binary('less', path('row', 'current'), path('row', 'threshold')),
  );
  const fields: FieldInput[] = [
    {
      id: thing,
      label: target.head.singular,
      type: 'relation' as const,
      target: thing,
      required: true,
      order: 10,
    },
    ...(measures.length > 1
      ? [
          {
            id: 'measure',
            label: word('measure'),
            type: 'choice' as const,
            required: true,
            options: measures.map(({ id, label }) => ({ id, label, tone: 'neutral' as const })),
            default: value(first?.id ?? ''),
            order: 20,
          },
        ]
      : []),
    {
      id: 'direction',
      label: word('direction'),
      type: 'choice' as const,
      required: true,
      options: (['above', 'below'] as const).map((id) => ({
        id,
        label: word(id),
        tone: 'neutral' as const,
      })),
      default: value('above'),
      order: 30,
    },
    { id: 'threshold', label: word('threshold'), type: 'number' as const, required: true, order: 40 },
    { id: 'current', label: word('current'), type: 'number' as const, derived: current, order: 50 },
    {
      id: 'status',
      label: word('status'),
      type: 'choice' as const,
      options: [
        { id: 'reached', label: word('reached'), tone: 'bad' as const },
        { id: 'quiet', label: word('quiet'), tone: 'good' as const },
      ],
      derived: choose(passed, value('reached'), value('quiet')),
      order: 60,
    },
  ];
  const samples = target.samples.slice(0, 3).map((row, index) => {
    const measure = measures[index % measures.length] ?? first;
    const now = Number(row.values[measure?.id ?? ''] ?? 50);
    const threshold = Math.max(1, Math.round(index === 1 ? now * 0.8 : now * 1.25));
    return {
      id: `alert-${index + 1}`,
      values: {
        [thing]: row.id,
        ...(measures.length > 1 ? { measure: measure?.id ?? '' } : {}),
        direction: 'above',
        threshold,
      },
    };
  });
  return {
    head: {
      id: 'alertRule',
      singular: word('alert'),
      plural: word('alerts'),
      path: 'alert-rules',
      icon: 'bell',
      titleField: thing,
      origin: 'kept',
      ownership: 'own',
    },
    fields,
    samples,
    view: 'table',
    phrases: [],
  };
}
