import { capabilitiesSchema, modelSettingsInputSchema } from '../../../../contract/model.ts';
import type { Capabilities, ModelSettingsInput, ModelSettingsView } from '../../../../contract/model.ts';
import { deleteModelSettings, readModelSettings, writeModelSettings } from '../../../../db/model-settings.ts';
import type { Database } from '../../../../db/pool.ts';
import { AppError } from '../../../../errors.ts';
import type { SecretBox } from '../../../../home/secret-box.ts';

/** How a model is reached and what it may use. */
export interface ModelSettings extends Omit<ModelSettingsInput, 'apiKey'> {
  apiKey: string | undefined;
  capabilities: Capabilities | null;
  from: 'settings' | 'environment';
}

/** The settings in use: those stored, else those of the environment. */
export interface ModelConnection {
  /** `undefined` when no model is set up. */
  current(): ModelSettings | undefined;
  view(): ModelSettingsView;
  save(input: ModelSettingsInput): Promise<ModelSettingsView>;
  /** Says whether rows of tables may be sent; all else stays. */
  sendRows(allowed: boolean): Promise<ModelSettingsView>;
  /** Forgets what was stored; the environment counts again. */
  forget(): Promise<ModelSettingsView>;
  /** Fills what was left out of settings to be tried: the key that is known for that address. */
  complete(input: ModelSettingsInput): ModelSettings;
  /** Keeps what was found out about the settings in use. */
  learn(capabilities: Capabilities): Promise<void>;
}

export interface EnvironmentModel {
  baseUrl: string | undefined;
  apiKey: string | undefined;
  name: string | undefined;
}

const storedSchema = modelSettingsInputSchema
  .omit({ apiKey: true })
  .extend({ capabilities: capabilitiesSchema.nullable().default(null) });
const publicAddress = 'https://api.openai.com/v1';

/** Reads what is stored and keeps it at hand. */
export async function openModelConnection(deps: {
  database: Database;
  box: SecretBox;
  environment: EnvironmentModel;
}): Promise<ModelConnection> {
  const { database, box } = deps;
  const given = fromEnvironment(deps.environment);
  let learnt: Capabilities | null = null;
  let stored = await read();

  async function read(): Promise<ModelSettings | undefined> {
    const row = await readModelSettings(database);
    const parsed = storedSchema.safeParse(row?.content);
    if (!row || !parsed.success) return undefined;
    const apiKey = row.secret === null ? undefined : await box.open(row.secret);
    return { ...parsed.data, apiKey, from: 'settings' };
  }

  async function write(settings: ModelSettings): Promise<void> {
    const { apiKey, from: _, ...content } = settings;
    const secret = apiKey === undefined ? null : await box.seal(apiKey);
    await writeModelSettings(database, { content, secret });
    stored = { ...settings, from: 'settings' };
  }

  // A key goes only to the address it was entered for.
  function keyFor({ baseUrl, apiKey }: ModelSettingsInput): string | undefined {
    if (apiKey !== undefined) return apiKey === '' ? undefined : apiKey;
    return [stored, given].find((each) => each && sameAddress(each.baseUrl, baseUrl))?.apiKey;
  }

  const current = (): ModelSettings | undefined => stored ?? (given && { ...given, capabilities: learnt });
  const view = (): ModelSettingsView => present(current());
  const complete = (input: ModelSettingsInput): ModelSettings => ({
    ...input,
    apiKey: keyFor(input),
    capabilities: null,
    from: 'settings',
  });

  return {
    current,
    view,
    complete,
    save: async (input) => {
      const before = current();
      const same = before && sameAddress(before.baseUrl, input.baseUrl) && before.model === input.model;
      await write({ ...complete(input), capabilities: same ? before.capabilities : null });
      return view();
    },
    sendRows: async (allowed) => {
      await write({ ...requireModel({ current }), sendRows: allowed });
      return view();
    },
    forget: async () => {
      await deleteModelSettings(database);
      stored = undefined;
      return view();
    },
    learn: async (capabilities) => {
      learnt = capabilities;
      if (stored) await write({ ...stored, capabilities });
    },
  };
}

function fromEnvironment({ baseUrl, apiKey, name }: EnvironmentModel): ModelSettings | undefined {
  if (name === undefined || (baseUrl === undefined && apiKey === undefined)) return undefined;
  const input = modelSettingsInputSchema.parse({ baseUrl: baseUrl ?? publicAddress, model: name });
  return { ...input, apiKey, capabilities: null, from: 'environment' };
}

function sameAddress(one: string, other: string): boolean {
  const plain = (address: string): string => address.replace(/\/+$/, '');
  return plain(one) === plain(other);
}

function present(settings: ModelSettings | undefined): ModelSettingsView {
  const { prices, cap, sendRows, patience } =
    settings ?? modelSettingsInputSchema.parse({ baseUrl: publicAddress, model: 'none' });
  return {
    from: settings?.from ?? 'none',
    baseUrl: settings?.baseUrl ?? null,
    model: settings?.model ?? null,
    hasKey: settings?.apiKey !== undefined,
    capabilities: settings?.capabilities ?? null,
    prices,
    cap,
    sendRows,
    patience,
  };
}

/** The settings in use, or an error that says how to set a model up. */
export function requireModel(connection: Pick<ModelConnection, 'current'>): ModelSettings {
  const settings = connection.current();
  if (settings) return settings;
  throw new AppError(
    'unavailable',
    'No language model is set up. Enter one in the settings, or set OPENAI_BASE_URL, OPENAI_API_KEY and SPROUT_MODEL; the built-in engine works without.',
  );
}
