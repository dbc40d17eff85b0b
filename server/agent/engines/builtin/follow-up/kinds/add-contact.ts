import { entityOperations } from '../../design/app-draft.ts';
import { entityOfThing } from '../../design/entity-of-thing.ts';
import { listPage } from '../../design/list-page.ts';
import { addSamples } from '../../design/samples.ts';
import { understand } from '../../understand/understand.ts';
import { thingById } from '../../words/data/things.ts';
import { lastInMenu } from '../draft-of-entity.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { plainClause } from '../read-with.ts';

const asks =
  /^(?:add|create|include|make|show|give (?:it|us|me))\s+(?:an?\s+|the\s+)?(?:contact(?: us)?|feedback)\s+(?:page|form)$|^(?:let|allow)\s+(?:people|visitors|customers|users|them)\s+(?:to\s+)?(?:contact us|send (?:us )?(?:a )?messages?(?: to us)?|get in touch|write to us)$|^(?:添加|增加|加|创建|新增|做)(?:一个|个)?(?:联系(?:我们|方式)?|留言|反馈)(?:的)?(?:页面?|表单)$|^(?:允许|让)(?:用户|访客|客户|大家)(?:给我们)?(?:联系我们|留言|发消息)$/i;

/** A page where visitors leave a message. */
export const addContact: FollowUpKind = {
  id: 'contact',
  example: { en: 'Add a contact page', zh: '添加联系我们页面' },
  recognise({ text }, { spec, say, language }) {
    if (!asks.test(plainClause(text))) return undefined;
    const entry = thingById.get('contactMessage');
    if (!entry) return undefined;
    if (spec.entities['contactMessage'])
      return { answer: language === 'zh' ? '应用已经可以接收留言。' : 'The app takes messages already.' };
    const wish = { entry, noun: entry.en, fields: [], phrases: [], weight: 1 };
    const entity = entityOfThing(wish, spec.language, (id) => spec.entities[id] !== undefined);
    addSamples(entity, {
      language: spec.language,
      rows: (id) => Object.keys(spec.entities[id]?.samples ?? {}),
    });
    const title = spec.language === 'zh' ? '联系我们' : 'Contact';
    const id = spec.pages['contact'] ? entity.head.path : 'contact';
    if (spec.pages[id]) return undefined;
    const order = lastInMenu(spec);
    const wishes = { ...understand(''), language: spec.language };
    const page = listPage(entity, { id, path: `/${id}`, order }, { wishes, say });
    const operations = page.operations.map((operation) =>
      operation.kind === 'put-page'
        ? { ...operation, page: { ...operation.page, title, menu: { label: title, order, icon: 'mail' } } }
        : operation,
    );
    return {
      title: language === 'zh' ? '联系页面' : 'A contact page',
      sentence:
        language === 'zh'
          ? `“${title}”页面可以留言，留言会保存在应用中。`
          : `On “${title}” people leave a message, which is kept in the app. Nothing is sent by e-mail.`,
      areas: ['data', 'pages'],
      operations: [...entityOperations(entity), ...operations],
    };
  },
};
