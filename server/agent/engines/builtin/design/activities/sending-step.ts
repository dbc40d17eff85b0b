import { sendingWord, type SendingWord } from '../../say/sending-words.ts';
import type { Wishes } from '../../understand/wishes.ts';
import { slugOf } from '../../words/slug.ts';
import { entityOperations, type EntityDraft, type OperationInput } from '../app-draft.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';
import { allowAll } from './assistant-entities.ts';
import { addressees, sendingEntities, sentThings } from './sending-entities.ts';

/** Messages and what belongs to them are made by the step; others that the message lists stay. */
export function prepareSending(entities: EntityDraft[], wishes: Wishes): void {
  if (!wishes.sending) return;
  const others = entities.filter(
    ({ head, entry }) =>
      head.source || (wishes.things.length > 0 && entry !== undefined && !sentThings.test(head.id)),
  );
  entities.splice(0, entities.length, ...others);
  allowAll(wishes, ['recipient', 'emailTemplate', 'sendingPolicy']);
}

type Part =
  | 'dashboard'
  | 'compose'
  | 'sent'
  | 'drafts'
  | 'templates'
  | 'recipients'
  | 'policies'
  | 'attachments';

/** How people name the pages in their own words. */
const named: Readonly<Record<Part, RegExp>> = {
  dashboard: /^(?:dashboard|monitor\w*.*|statistics|overview|监控|统计|看板|概览)$/i,
  compose: /^(?:compose\w*.*|(?:send|sending|write|writing) .*|写邮件|发送(?:短信|邮件))$/i,
  sent: /sent\b|record|history|outbox|已发送|发送记录|记录/i,
  drafts: /draft|草稿/i,
  templates: /template|模板/i,
  recipients: /recipient|subscriber|contact list|address book|mailing list|收件人|联系人|通讯录/i,
  policies: /polic|sending rule|策略|规则/i,
  attachments: /attachment|附件/i,
};

/** Pages where messages are written, sent, listed and watched. */
export function sendingStep(context: ActivityContext): ActivityDesign | undefined {
  const { wishes, entities, homeFree, next } = context;
  const { sending, language } = wishes;
  if (!sending) return undefined;
  const word = (name: SendingWord, values = {}) => sendingWord(language, name, values);
  const isMail = sending.channel === 'mail';
  const known = addressees(entities, sending);
  const made = sendingEntities(sending, wishes, known?.entity);
  const { messages, recipients, templates, attachments, policies } = made;
  const isHome = homeFree && sending.main;
  const titleOf = (part: Part, usual: string) =>
    wishes.pages.find(({ title }) => named[part].test(title))?.title ?? usual;
  const titles: Record<Part, string> = {
    dashboard: titleOf('dashboard', word('dashboard')),
    compose: titleOf('compose', word(isMail ? 'composeMail' : 'composeText')),
    sent: titleOf('sent', word(isMail ? 'sentMail' : 'sentText')),
    drafts: titleOf('drafts', word('drafts')),
    templates: titleOf('templates', word('templates')),
    recipients: titleOf('recipients', word('recipients')),
    policies: titleOf('policies', word('policies')),
    attachments: titleOf('attachments', word('attachments')),
  };
  const shared = {
    channel: sending.channel,
    recipients: known
      ? { entity: known.entity.head.id, name: known.entity.head.titleField, address: known.address }
      : { entity: 'recipient', name: 'name', address: isMail ? 'email' : 'phone', group: 'group' },
    ...(templates ? { templates: templates.head.id } : {}),
    ...(attachments ? { attachments: attachments.head.id } : {}),
    ...(policies ? { policies: policies.head.id } : {}),
    ...(wishes.settings ? { signature: { entity: 'setting', field: 'signature' } } : {}),
  };
  const monitors = sending.main || sending.monitor;
  const operations: OperationInput[] = Object.values(made)
    .filter((entity): entity is EntityDraft => entity !== undefined)
    .flatMap(entityOperations);
  const page = (
    part: Part | 'message',
    place: { path: string; title: string; icon: string; introduction?: string },
    block: { block: string; entity: string; properties: object },
  ) => {
    const { icon, ...rest } = place;
    const isRow = place.path.includes(':');
    operations.push(
      {
        kind: 'put-page',
        page: {
          id: part === 'message' ? 'message' : `sending-${part}`,
          ...rest,
          ...(isRow ? { entity: block.entity } : { menu: { label: place.title, order: next(), icon } }),
        },
      },
      {
        kind: 'put-block',
        page: part === 'message' ? 'message' : `sending-${part}`,
        block: { id: part, order: 10, ...block, properties: block.properties as never },
      },
    );
  };
  const messagesBlock = (properties: object) => ({
    block: 'compose',
    entity: messages.head.id,
    properties: { ...shared, ...properties },
  });
  if (monitors)
    page(
      'dashboard',
      {
        path: isHome ? '/' : '/dashboard',
        title: titles.dashboard,
        icon: 'activity',
        introduction: word('dashboardIntroduction'),
      },
      messagesBlock({ view: 'monitor' }),
    );
  page(
    'compose',
    { path: '/compose', title: titles.compose, icon: 'pen-line', introduction: word('composeIntroduction') },
    messagesBlock({ view: 'compose' }),
  );
  page(
    'sent',
    { path: '/sent', title: titles.sent, icon: 'send' },
    messagesBlock({ view: 'folder', folder: 'sent' }),
  );
  page(
    'drafts',
    { path: '/drafts', title: titles.drafts, icon: 'file-pen-line' },
    messagesBlock({ view: 'folder', folder: 'drafts' }),
  );
  page(
    'message',
    { path: `/${messages.head.path}/:id`, title: messages.head.singular, icon: 'mail' },
    messagesBlock({ view: 'message' }),
  );
  if (templates)
    page(
      'templates',
      { path: '/templates', title: titles.templates, icon: 'layout-template' },
      {
        block: 'collection',
        entity: templates.head.id,
        properties: list({
          view: 'cards',
          show: isMail ? ['subject', 'content'] : ['content'],
          emptyText: word('noTemplates'),
        }),
      },
    );
  if (recipients)
    page(
      'recipients',
      { path: '/recipients', title: titles.recipients, icon: 'contact-round' },
      {
        block: 'collection',
        entity: 'recipient',
        properties: list({
          view: 'table',
          show: [isMail ? 'email' : 'phone', 'group'],
          filters: ['group'],
          sort: [{ field: 'name', direction: 'ascending' }],
          emptyText: word('noRecipients'),
        }),
      },
    );
  if (policies)
    page(
      'policies',
      { path: '/policies', title: titles.policies, icon: 'shield-check' },
      {
        block: 'collection',
        entity: 'sendingPolicy',
        properties: list({
          view: 'table',
          show: ['rule', 'quantity', 'from', 'until', 'status'],
          filters: ['status'],
          emptyText: word('noPolicies'),
        }),
      },
    );
  if (attachments && wishes.pages.some(({ title }) => named.attachments.test(title)))
    page(
      'attachments',
      { path: '/attachments', title: titles.attachments, icon: 'paperclip' },
      {
        block: 'collection',
        entity: 'attachment',
        properties: list({ view: 'table', show: ['message', 'size', 'content'], create: false, edit: false }),
      },
    );
  const people = known?.entity.head.plural ?? titles.recipients;
  return {
    step: {
      id: 'sending',
      title: word('stepTitle', {
        plural: language === 'zh' ? messages.head.plural : messages.head.plural.toLowerCase(),
      }),
      sentence: [
        word('sentence', { compose: titles.compose, recipients: people, sent: titles.sent }),
        ...(templates ? [word('withTemplates')] : []),
        ...(attachments ? [word('withFiles')] : []),
        ...(policies ? [word('withPolicies')] : []),
        ...(monitors ? [word('withMonitor', { dashboard: titles.dashboard })] : []),
      ].join(language === 'zh' ? '' : ' '),
      areas: ['pages', 'actions', 'data'],
      operations,
      phrases: [...sending.phrases],
    },
    pages: [
      'compose',
      'sent',
      'drafts',
      'templates',
      'recipients',
      'policies',
      'dashboard',
      'attachments',
      ...wishes.pages
        .filter(({ title }) => Object.values(named).some((pattern) => pattern.test(title)))
        .map(({ title }) => slugOf(title)),
    ],
    rowPages: [messages.head.path],
    isHome: isHome && monitors,
  };
}

function list(properties: object): object {
  return {
    search: true,
    filters: [],
    sort: [],
    create: true,
    edit: true,
    remove: true,
    actions: [],
    export: false,
    ...properties,
  };
}
