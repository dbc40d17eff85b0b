import type { AppSpec } from '../../../../../../templates/spec/app-spec.ts';
import { recordStep } from '../../design/record-step.ts';
import { recordIndex } from '../../words/indexes.ts';
import { tokenise } from '../../words/tokenise.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { draftOfEntity, lastInMenu } from '../draft-of-entity.ts';
import { findEntity, mainEntity, type Entity } from '../find-target.ts';
import { buttons } from './collect-things.ts';

/** A verb that leaves records: comments, reviews, bookings. */
export const recordThings: FollowUpKind = {
  id: 'record',
  example: { en: 'Let people comment on {things}', zh: '可以评论{things}' },
  recognise({ text }, { spec, language, say }) {
    if (!/^(let|allow|add|people|users|visitors|make it possible|可以|允许|支持|添加|增加|给|为)/i.test(text))
      return undefined;
    const tokens = tokenise(text);
    // `a page with new books`: what is read, where nobody books anything.
    const found = recordIndex
      .findAll(tokens)
      .find(({ from, to }) => to - from > 1 || tokens[from]?.lower !== 'books');
    const object =
      /\b(?:on|for|to|of|book|rate|review|rent|buy)\s+(?:the\s+|each\s+|every\s+|an?\s+)?(\w+)\s*$/i.exec(
        text,
      )?.[1];
    const entity =
      (object ? findEntity(object, spec) : undefined) ?? namedInChinese(text, spec) ?? mainEntity(spec);
    if (!found || !entity || spec.entities[found.value.id]) return undefined;
    const { step, action } = recordStep({ entry: found.value, phrase: [0, 0] }, draftOfEntity(entity, spec), {
      language,
      say,
      order: lastInMenu(spec),
    });
    return {
      title: step.title,
      sentence: step.sentence,
      areas: step.areas,
      operations: [...step.operations, ...buttons(entity.id, action, spec)],
    };
  },
};

/** `给任务添加评论` is about tasks. */
function namedInChinese(text: string, spec: AppSpec): Entity | undefined {
  const thing = /^[给为](?<thing>.{1,10}?)(?:添加|增加|加)/.exec(text)?.groups?.['thing'];
  return thing === undefined ? undefined : findEntity(thing, spec);
}
