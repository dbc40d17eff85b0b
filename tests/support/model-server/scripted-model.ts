import type {
  ModelConnection,
  ModelSettings,
} from '../../../server/agent/engines/model/connection/settings.ts';
import { modelSettingsInputSchema } from '../../../server/contract/model.ts';
import type { Capabilities, ModelSettingsInput } from '../../../server/contract/model.ts';

/** What the scripted model is said to be able to do. */
export const able: Capabilities = {
  streaming: true,
  tools: true,
  jsonSchema: true,
  images: false,
  context: null,
};

/** A key that must be seen nowhere. */
export const secretKey = 'sk-scripted-0123456789abcdef';

/** A connection to a scripted model, as if it had been set up. */
export function connectionTo(
  baseUrl: string,
  changes: Partial<ModelSettings> = {},
): Pick<ModelConnection, 'current'> {
  const input: ModelSettingsInput = modelSettingsInputSchema.parse({ baseUrl, model: 'scripted' });
  const settings: ModelSettings = {
    ...input,
    apiKey: secretKey,
    capabilities: able,
    from: 'settings',
    ...changes,
  };
  return { current: () => settings };
}
