import { recordStep } from '../../design/record-step.ts';
import type { RecordVerb } from '../../words/data/records.ts';
import { capital } from '../change-in-words.ts';
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

/** Entries with a date that pile up on a thing: notes, calls and e-mails. */
export const logThings: FollowUpKind = {
  id: 'log',
  example: { en: 'Log calls and e-mails with {things}', zh: '给{things}添加带日期的备注' },
  recognise({ text }, { spec, language, say }) {
    const { what, thing } = readWith(text, patterns) ?? {};
    const entity = thing ? findEntity(thing, spec) : mainEntity(spec);
    if (!what || !entity || entity.origin !== 'kept' || spec.entities['logEntry']) return undefined;
    const names = what.toLowerCase().split(/,?\s+(?:and|or)\s+|,\s*/);
    const entry: RecordVerb = {
      id: 'logEntry',
      words: [],
      singular: { en: capital(names.map(singularOf).join(' or ')), zh: what },
      plural: names.map((name) => `${singularOf(name)}s`).join(' and '),
      icon: 'notebook-pen',
      label: { en: `Add a ${names.map(singularOf).join(' or ')}`, zh: `添加${what}` },
      done: { en: 'Noted', zh: '已记录' },
      fields: 'content! person',
      shared: true,
    };
    const { step, action } = recordStep({ entry, phrase: [0, 0] }, draftOfEntity(entity, spec), {
      language,
      say,
      order: lastInMenu(spec),
    });
    const { title, sentence, areas, operations } = step;
    return { title, sentence, areas, operations: [...operations, ...buttons(entity.id, action, spec)] };
  },
};

function singularOf(name: string): string {
  return name.replace(/s$/, '');
}
