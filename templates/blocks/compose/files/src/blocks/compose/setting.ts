import type { EntityDefinition } from '../../../shared/entity.ts';

/** Where messages, those they go to, and what helps to write them are kept. */
export interface MessageSetting {
  /** Fields: number, to, subject, content, status, sentAt, sendAt, note. */
  entity: EntityDefinition;
  channel: 'mail' | 'text';
  recipients: { entity: EntityDefinition; name: string; address: string; group?: string };
  templates?: EntityDefinition;
  attachments?: EntityDefinition;
  policies?: EntityDefinition;
  /** What is put under each message. */
  signature?: { entity: EntityDefinition; field: string };
  paths: { compose?: string; sent?: string; drafts?: string };
}
