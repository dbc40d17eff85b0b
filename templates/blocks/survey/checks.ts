import type { Check, CheckStep, Locator } from '../../spec/check.ts';
import type { PlacedBlock } from '../block-manifest.ts';
import { openPage, type Scene } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import type { SurveyProperties } from './block.ts';
import { en, zh } from './files/src/blocks/survey/text.ts';

const main: Locator = { role: 'main' };
const dialog: Locator = { role: 'dialog' };

/** A survey can be made and published, filled in, and its answers are counted. */
export function surveyChecks(
  { entity: id, properties }: PlacedBlock<SurveyProperties>,
  { spec, page, write }: Scene,
): Check[] {
  const entity = id === undefined ? undefined : spec.entities[id];
  const responses = spec.entities[properties.responses];
  if (!entity || !responses || properties.view !== 'list' || page.path.includes(':')) return [];
  const words = wordsFor(spec, { en, zh });
  const button = (name: string, within: Locator): CheckStep => ({
    kind: 'click',
    on: { role: 'button', name, exact: true, within },
  });
  const link = (name: string): CheckStep => ({
    kind: 'click',
    on: { role: 'link', name, exact: true, within: main },
  });
  return write({
    what: 'survey',
    en: 'make a survey, publish it, fill it in and see the answer counted',
    zh: '创建并发布问卷、填写并查看统计结果',
    needs: [
      { access: entity.permissions.create },
      { access: entity.permissions.update, own: true },
      { access: responses.permissions.create },
    ],
    steps: [
      ...openPage(page),
      button(words.newSurvey(entity.singular), main),
      { kind: 'fill', label: words.title, value: 'Try {unique}', within: dialog },
      button(words.create(entity.singular), dialog),
      button(words.addQuestion, main),
      { kind: 'fill', label: words.question, value: 'Which side?', within: dialog },
      { kind: 'fill', label: words.option(1), value: 'Left', within: dialog },
      { kind: 'fill', label: words.option(2), value: 'Right', within: dialog },
      button(words.addQuestion, dialog),
      { kind: 'expectThing', thing: dialog, gone: true },
      button(words.publish, main),
      link(words.fillIn),
      { kind: 'click', on: { role: 'radio', name: 'Right', exact: true, within: main } },
      button(words.submit, main),
      { kind: 'expectText', text: words.thanks, within: main },
      link(words.seeResults),
      { kind: 'reload' },
      { kind: 'expectText', text: words.chosen(1, 100), within: main },
    ],
  });
}
