import { sendingWord, type SendingWord } from '../../say/sending-words.ts';
import type { SendingWish } from '../../understand/find-sending.ts';
import type { Wishes } from '../../understand/wishes.ts';
import { sendingSamples } from '../../words/data/sending-samples.ts';
import type { EntityDraft, FieldInput } from '../app-draft.ts';
import { messageSamples } from './message-samples.ts';

type Head = Pick<EntityDraft['head'], 'id' | 'singular' | 'plural' | 'path' | 'titleField' | 'icon'>;
type Samples = EntityDraft['samples'];

/** Ids of the things that are made here rather than from the lexicon. */
export const sentThings =
  /^(?:email|shortMessage|emailTemplate|sendingPolicy|recipient|attachment|newsletterIssue|chatMessage)$/;

/** Those of an app that can be written to: with an address, or known to be people. */
export function addressees(
  entities: readonly EntityDraft[],
  { channel }: SendingWish,
): { entity: EntityDraft; address: string } | undefined {
  const type = channel === 'mail' ? 'email' : 'phone';
  for (const entity of entities) {
    if (
      !/^(?:customer|client|contact|lead|member|student|subscriber|employee|patient|guest|donor|volunteer|supporter)$/.test(
        entity.head.id,
      )
    )
      continue;
    const address = entity.fields.find((field) => field.type === type);
    if (address) return { entity, address: address.id };
  }
  return undefined;
}

export interface SendingEntities {
  messages: EntityDraft;
  recipients?: EntityDraft;
  templates?: EntityDraft;
  attachments?: EntityDraft;
  policies?: EntityDraft;
}

/** Everything that is kept for messages that are sent. */
export function sendingEntities(
  sending: SendingWish,
  { language, people }: Wishes,
  known: EntityDraft | undefined,
): SendingEntities {
  const word = (name: SendingWord) => sendingWord(language, name);
  const isMail = sending.channel === 'mail';
  const samples = sendingSamples[language];
  const ownership = people ? ('own' as const) : ('shared' as const);
  const messageId = isMail ? 'email' : 'shortMessage';
  const messages = draft(
    {
      id: messageId,
      singular: word(isMail ? 'email' : 'shortMessage'),
      plural: word(isMail ? 'emails' : 'shortMessages'),
      path: isMail ? 'emails' : 'messages',
      titleField: isMail ? 'subject' : 'content',
      icon: isMail ? 'mail' : 'message-square',
    },
    [
      {
        id: 'number',
        label: word('number'),
        type: 'text',
        default: { kind: 'number', prefix: isMail ? 'E-' : 'S-', digits: 4 },
        order: 0,
      },
      { id: 'to', label: word('to'), type: 'tags', order: 0 },
      ...(isMail ? [{ id: 'subject', label: word('subject'), type: 'text' as const, order: 0 }] : []),
      { id: 'content', label: word('content'), type: 'longText', order: 0 },
      {
        id: 'status',
        label: word('status'),
        type: 'choice',
        options: [
          { id: 'draft', label: word('draft'), tone: 'neutral' },
          { id: 'queued', label: word('queued'), tone: 'waiting' },
          { id: 'sent', label: word('sent'), tone: 'information' },
          { id: 'delivered', label: word('delivered'), tone: 'good' },
          { id: 'failed', label: word('failed'), tone: 'bad' },
        ],
        default: { kind: 'value', value: 'draft' },
        order: 0,
      },
      { id: 'sentAt', label: word('sentAt'), type: 'dateTime', order: 0 },
      { id: 'sendAt', label: word('sendAt'), type: 'dateTime', order: 0 },
      { id: 'note', label: word('note'), type: 'text', order: 0 },
    ],
    { ownership, samples: messageSamples(sending, samples) },
  );
  const recipients =
    known === undefined
      ? draft(
          {
            id: 'recipient',
            singular: word('recipient'),
            plural: word('recipients'),
            path: 'recipients',
            titleField: 'name',
            icon: 'contact-round',
          },
          [
            { id: 'name', label: word('name'), type: 'text', required: true, order: 0 },
            isMail
              ? { id: 'email', label: word('mailAddress'), type: 'email', required: true, order: 0 }
              : { id: 'phone', label: word('phone'), type: 'phone', required: true, order: 0 },
            {
              id: 'group',
              label: word('group'),
              type: 'choice',
              options: [
                { id: 'customers', label: word('customers'), tone: 'information' },
                { id: 'team', label: word('team'), tone: 'good' },
                { id: 'partners', label: word('partners'), tone: 'waiting' },
              ],
              order: 0,
            },
          ],
          {
            samples: samples.people.map(([name, email, phone], index) => ({
              id: `sample-recipients-${index + 1}`,
              values: {
                name,
                ...(isMail ? { email } : { phone }),
                group: ['customers', 'team', 'partners'][index % 3] ?? 'customers',
              },
            })),
          },
        )
      : undefined;
  const templates = sending.templates
    ? draft(
        {
          id: 'emailTemplate',
          singular: word('template'),
          plural: word('templates'),
          path: 'templates',
          titleField: 'title',
          icon: 'layout-template',
        },
        [
          { id: 'title', label: word('templateTitle'), type: 'text', required: true, order: 0 },
          ...(isMail
            ? [{ id: 'subject', label: word('subject'), type: 'text' as const, required: true, order: 0 }]
            : []),
          { id: 'content', label: word('content'), type: 'longText', required: true, order: 0 },
        ],
        {
          samples: samples.templates.map(([title, subject, content], index) => ({
            id: `sample-templates-${index + 1}`,
            values: {
              title,
              ...(isMail ? { subject } : {}),
              content: isMail ? content : (samples.texts[index + 3] ?? content),
            },
          })),
        },
      )
    : undefined;
  const attachments = sending.attachments
    ? draft(
        {
          id: 'attachment',
          singular: word('attachment'),
          plural: word('attachments'),
          path: 'attachments',
          titleField: 'name',
          icon: 'paperclip',
        },
        [
          { id: 'name', label: word('fileName'), type: 'text', required: true, order: 0 },
          {
            id: 'message',
            label: messages.head.singular,
            type: 'relation',
            target: messageId,
            required: true,
            order: 0,
          },
          { id: 'size', label: word('size'), type: 'number', order: 0 },
          { id: 'content', label: word('file'), type: 'file', order: 0 },
        ],
        { ownership },
      )
    : undefined;
  return {
    messages,
    ...(recipients ? { recipients } : {}),
    ...(templates ? { templates } : {}),
    ...(attachments ? { attachments } : {}),
    ...(sending.policies ? { policies: policyEntity(word, samples.policies, sending.channel) } : {}),
  };
}

/** Three short messages of 160 characters that are sent as one. */
const textLength = 459;

function policyEntity(
  word: (name: SendingWord) => string,
  names: Readonly<Record<'daily' | 'many' | 'long' | 'night', string>>,
  channel: 'mail' | 'text',
): EntityDraft {
  return draft(
    {
      id: 'sendingPolicy',
      singular: word('policy'),
      plural: word('policies'),
      path: 'policies',
      titleField: 'name',
      icon: 'shield-check',
    },
    [
      { id: 'name', label: word('policyName'), type: 'text', required: true, order: 0 },
      {
        id: 'rule',
        label: word('rule'),
        type: 'choice',
        required: true,
        options: [
          { id: 'dailyLimit', label: word('dailyLimit'), tone: 'information' },
          { id: 'recipients', label: word('mostRecipients'), tone: 'information' },
          { id: 'length', label: word('mostCharacters'), tone: 'information' },
          { id: 'quietHours', label: word('quietHours'), tone: 'waiting' },
        ],
        default: { kind: 'value', value: 'dailyLimit' },
        order: 0,
      },
      { id: 'quantity', label: word('quantity'), type: 'number', minimum: 1, maximum: 1_000_000, order: 0 },
      { id: 'from', label: word('from'), type: 'time', order: 0 },
      { id: 'until', label: word('until'), type: 'time', order: 0 },
      {
        id: 'status',
        label: word('status'),
        type: 'choice',
        required: true,
        options: [
          { id: 'active', label: word('active'), tone: 'good' },
          { id: 'paused', label: word('paused'), tone: 'neutral' },
        ],
        default: { kind: 'value', value: 'active' },
        order: 0,
      },
    ],
    {
      samples: [
        {
          id: 'sample-policies-1',
          values: { name: names.daily, rule: 'dailyLimit', quantity: 500, status: 'active' },
        },
        {
          id: 'sample-policies-2',
          values: { name: names.many, rule: 'recipients', quantity: 50, status: 'active' },
        },
        {
          id: 'sample-policies-3',
          values: {
            name: names.long,
            rule: 'length',
            quantity: channel === 'text' ? textLength : 5000,
            status: 'active',
          },
        },
        {
          id: 'sample-policies-4',
          values: { name: names.night, rule: 'quietHours', from: '22:00', until: '07:00', status: 'paused' },
        },
      ],
    },
  );
}

function draft(
  head: Head,
  fields: FieldInput[],
  { ownership = 'shared', samples = [] }: { ownership?: 'own' | 'shared'; samples?: Samples } = {},
): EntityDraft {
  return {
    head: { ...head, origin: 'kept', ownership },
    fields: fields.map((field, index) => ({ ...field, order: (index + 1) * 10 })),
    samples,
    view: 'list',
    phrases: [],
  };
}
