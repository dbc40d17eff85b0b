import { recordStep } from '../../design/record-step.ts';
import type { RecordVerb } from '../../words/data/records.ts';
import { capital } from '../../words/capital.ts';
import { draftOfEntity, lastInMenu } from '../draft-of-entity.ts';
import { findEntity, mainEntity } from '../find-target.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';
import { buttons } from './collect-things.ts';

const contacts = '(?:(?:phone |telephone )?calls?|e-?mails?|meetings?|visits?|conversations?|interactions?)';
const patterns = [
  /^add\s+(?:dated\s+)?(?<what>notes|remarks)\s+with\s+(?:an?\s+|the\s+|their\s+)?dates?\s+(?:to|on|for)\s+(?:each\s+|every\s+|the\s+)?(?<thing>.{2,30})$/i,
  /^add\s+dated\s+(?<what>notes|remarks)(?:\s+(?:to|on|for)\s+(?:each\s+|every\s+|the\s+)?(?<thing>.{2,30}))?$/i,
  new RegExp(
    `^(?:log|record|note down|keep (?:a |the )?(?:log|history|record) of|keep track of)\\s+(?:the\\s+|all\\s+|our\\s+)?(?<what>${contacts}(?:(?:,| and| or|, and)\\s+${contacts})*)(?:\\s+(?:with|for|to|on|of)\\s+(?:each\\s+|every\\s+|the\\s+|our\\s+|an?\\s+)?(?<thing>.{2,30}))?$`,
    'i',
  ),
  /^(?:给|为)(?<thing>.{1,8}?)(?:添加|增加)带日期的(?<what>备注|记录)$/,
  /^记录(?:与|和)?(?<thing>.{1,8}?)的(?<what>电话|邮件|会议|拜访|沟通)(?:记录)?$/,
];

/** `track time on tasks`. */
const timed = [
  /^(?:track|log|record|note|add)\s+(?:the\s+|working\s+)?(?:time|hours?)(?:\s+(?:spent|worked|tracking|needed))?\s+(?:on|for|per|to|of)\s+(?:each\s+|every\s+|the\s+|our\s+|an?\s+)?(?<thing>.{2,30})$/i,
  /^记录(?:每个)?(?<thing>.{1,8}?)(?:的|所花的?)(?:工时|时间|用时)$/,
];

const time: RecordVerb = {
  id: 'timeEntry',
  words: [],
  singular: { en: 'Time entry', zh: '工时' },
  plural: 'time entries',
  icon: 'timer',
  label: { en: 'Log time', zh: '记录工时' },
  done: { en: 'Noted', zh: '已记录' },
  fields: 'hours! note person',
  shared: true,
};

/** Entries with a date that pile up on a thing: notes, calls and e-mails. */
export const logThings: FollowUpKind = {
  id: 'log',
  example: { en: 'Log calls and e-mails with {things}', zh: '给{things}添加带日期的备注' },
  recognise({ text }, { spec, language, say }) {
    const spent = readWith(text, timed);
    const { what, thing } = spent ?? readWith(text, patterns) ?? {};
    const entity = thing ? findEntity(thing, spec) : mainEntity(spec);
    const entry = spent ? time : what === undefined ? undefined : entryOf(what);
    if (!entry || !entity || entity.origin !== 'kept' || spec.entities[entry.id]) return undefined;
    const { step, action } = recordStep({ entry, phrase: [0, 0] }, draftOfEntity(entity, spec), {
      language,
      say,
      order: lastInMenu(spec),
    });
    const { title, sentence, areas, operations } = step;
    return { title, sentence, areas, operations: [...operations, ...buttons(entity.id, action, spec)] };
  },
};

function entryOf(what: string): RecordVerb {
  const names = what.toLowerCase().split(/,?\s+(?:and|or)\s+|,\s*/);
  const one = names.map(singularOf).join(' or ');
  return {
    id: 'logEntry',
    words: [],
    singular: { en: capital(one), zh: what },
    plural: names.map((name) => `${singularOf(name)}s`).join(' and '),
    icon: 'notebook-pen',
    label: { en: `Add a ${one}`, zh: `添加${what}` },
    done: { en: 'Noted', zh: '已记录' },
    fields: 'content! person',
    shared: true,
  };
}

function singularOf(name: string): string {
  return name.replace(/s$/, '');
}
