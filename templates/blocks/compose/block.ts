import type { AppSpec } from '../../spec/app-spec.ts';
import { defineBlock } from '../block-manifest.ts';
import { entityCode, printElement } from '../print-element.ts';
import { composeChecks } from './checks.ts';
import { composeProperties } from './properties.ts';

const components = {
  compose: { component: 'ComposeBlock', file: 'compose/compose-block.tsx' },
  folder: { component: 'FolderBlock', file: 'compose/folder-block.tsx' },
  message: { component: 'MessageBlock', file: 'compose/message-block.tsx' },
  monitor: { component: 'MonitorBlock', file: 'compose/monitor-block.tsx' },
};

export const compose = defineBlock({
  id: 'compose',
  title: 'Messages to send',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse:
    'Mail or short messages that are written, sent to people of a list, kept with their status, and watched. Sending is simulated.',
  properties: composeProperties,
  print: ({ entity = '', properties }, spec) => {
    const { view, folder, channel, recipients, templates, attachments, policies, signature } = properties;
    return printElement(components[view], {
      setting: {
        entity: entityCode(entity),
        channel,
        recipients: { ...recipients, entity: entityCode(recipients.entity) },
        ...(templates === undefined ? {} : { templates: entityCode(templates) }),
        ...(attachments === undefined ? {} : { attachments: entityCode(attachments) }),
        ...(policies === undefined ? {} : { policies: entityCode(policies) }),
        ...(signature === undefined
          ? {}
          : { signature: { ...signature, entity: entityCode(signature.entity) } }),
        paths: {
          compose: pathOf(spec, entity, { view: 'compose' }),
          sent: pathOf(spec, entity, { view: 'folder', folder: 'sent' }),
          drafts: pathOf(spec, entity, { view: 'folder', folder: 'drafts' }),
        },
      },
      ...(view === 'folder' ? { folder } : {}),
    });
  },
  checks: composeChecks,
});

/** Address of the page with a view of the same messages. */
function pathOf(spec: AppSpec, entity: string, wanted: Readonly<Record<string, string>>): string | undefined {
  return Object.values(spec.pages).find((page) =>
    Object.values(page.blocks).some((block) => {
      if (block.block !== 'compose' || block.entity !== entity) return false;
      const properties = composeProperties.safeParse(block.properties);
      return (
        properties.success && Object.entries(wanted).every(([key, value]) => has(properties.data, key, value))
      );
    }),
  )?.path;
}

function has(properties: object, key: string, value: string): boolean {
  return Object.entries(properties).some(([name, held]) => name === key && held === value);
}
