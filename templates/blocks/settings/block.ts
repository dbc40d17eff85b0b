import { z } from 'zod';
import { codeIdentifier } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { entityCode, printElement } from '../print-element.ts';
import { settingsChecks } from './checks.ts';

export const settingsProperties = z.strictObject({
  /** Fields that are asked for, in this order. */
  ask: z.array(codeIdentifier).min(1).max(20),
  /** Said once they are kept. */
  saved: z.string().min(1).max(200),
});

export type SettingsProperties = z.infer<typeof settingsProperties>;

export const settings = defineBlock({
  id: 'settings',
  title: 'Settings',
  requires: ['records'],
  dependencies: ['lucide-react', 'react'],
  whenToUse: 'One form that is always the same row: settings, preferences, information about oneself.',
  properties: settingsProperties,
  print: ({ entity = '', properties }) =>
    printElement(
      { component: 'SettingsBlock', file: 'settings/settings-block.tsx' },
      { entity: entityCode(entity), ...properties },
    ),
  checks: settingsChecks,
});
