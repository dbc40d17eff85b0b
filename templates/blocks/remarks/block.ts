import type { CheckStep } from '../../spec/check.ts';
import { hasAccounts } from '../../base/print/storage-features.ts';
import { defineBlock } from '../block-manifest.ts';
import { enterAs } from '../checking/enter-as.ts';
import { findEntrant } from '../checking/who-can.ts';
import { wordsFor } from '../checking/words.ts';
import { withoutReverses } from '../checking/actions.ts';
import { actionsCode, entityCode, printElement } from '../print-element.ts';
import { en, zh } from './files/src/blocks/remarks/text.ts';
import { saidHere, wordsOf } from './files/src/blocks/remarks/words-of.ts';
import { remarksProperties } from './properties.ts';

const main = { role: 'main' } as const;

export const remarks = defineBlock({
  id: 'remarks',
  title: 'Comments and ratings',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse: 'People comment on a thing or rate it, under the thing itself, on the page of one row.',
  properties: remarksProperties,
  print: ({ entity = '', properties: { actions = [], closed, ...properties } }, spec) =>
    printElement(
      { component: 'RemarksBlock', file: 'remarks/remarks-block.tsx' },
      {
        entity: entityCode(entity),
        ...properties,
        ...(closed ? { about: entityCode(closed.entity), closed: closed.field } : {}),
        actions: actionsCode(withoutReverses(actions, spec)),
      },
    ),
  checks: ({ entity = '', properties }, { spec, page, write }) => {
    const target = spec.entities[entity]?.fields[properties.target]?.target ?? '';
    const row = Object.keys(spec.entities[target]?.samples ?? {})[0];
    // What is one's own need not be there for whoever is sent to say something.
    const isOwn = hasAccounts(spec) && spec.entities[target]?.ownership === 'own';
    if (row === undefined || isOwn || !page.path.includes(':id')) return [];
    const words = wordsFor(spec, { en, zh });
    const of = wordsOf(words, saidHere(properties));
    const asksName = !hasAccounts(spec);
    const form: CheckStep[] = [
      ...(properties.rating === undefined
        ? []
        : [{ kind: 'click', on: { role: 'radio', within: main, index: 3 } } satisfies CheckStep]),
      { kind: 'fill', label: of.label, value: 'Try {unique}' },
      ...(asksName ? [{ kind: 'fill', label: words.name, value: 'Kim' } satisfies CheckStep] : []),
    ];
    const remark: CheckStep[] = [
      { kind: 'goto', path: page.path.replace(':id', encodeURIComponent(row)) },
      ...form,
      {
        kind: 'click',
        on: {
          role: 'button',
          name: of.send,
          exact: true,
          within: main,
        },
      },
      { kind: 'expectThing', thing: { role: 'status', containing: words.sent } },
      { kind: 'reload' },
      { kind: 'expectText', text: 'Try {unique}', within: main },
    ];
    const create = spec.entities[entity]?.permissions.create ?? [];
    const entrant = asksName ? undefined : findEntrant([{ access: create }, { access: page.who }], spec);
    if (!asksName && !entrant) return [];
    return write({
      what: 'remark',
      en: properties.rating ? 'rate and comment, and see it below' : 'comment and see it below',
      zh: properties.rating ? '评分并评论，并在下方看到' : '发表评论，并在下方看到',
      steps: entrant ? [...enterAs(entrant, spec), ...remark] : remark,
    });
  },
});
