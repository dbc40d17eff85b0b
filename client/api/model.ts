import { z } from 'zod';
import {
  fullModelCallSchema,
  localServersSchema,
  modelCallSchema,
  modelNamesSchema,
  modelSettingsViewSchema,
  modelTestSchema,
  type ModelSettingsInput,
} from '../../server/contract/model.ts';
import { request } from './request.ts';

const settings = '/api/settings/model';
const calls = (slug: string) => `/api/projects/${encodeURIComponent(slug)}/calls`;

export const readModelSettings = () => request(modelSettingsViewSchema, settings);

export const saveModelSettings = (body: ModelSettingsInput) =>
  request(modelSettingsViewSchema, settings, { method: 'PUT', body });

/** Says whether rows of attached tables may be sent. */
export const allowRows = (sendRows: boolean) =>
  request(modelSettingsViewSchema, settings, { method: 'PATCH', body: { sendRows } });

/** The endpoint's models, the one in use first. */
export const listModels = () => request(modelNamesSchema, `${settings}/models`);

/** Forgets what was entered; the environment counts again. */
export const forgetModelSettings = () => request(modelSettingsViewSchema, settings, { method: 'DELETE' });

export const testModel = (body: ModelSettingsInput) =>
  request(modelTestSchema, `${settings}/test`, { method: 'POST', body: { settings: body } });

export const findLocalModels = () => request(localServersSchema, `${settings}/local`);

/** What was said to the model in a run, or for one step of it, without the texts. */
export const listModelCalls = (slug: string, run: string, step?: string) =>
  request(
    z.array(modelCallSchema),
    `${calls(slug)}?${new URLSearchParams({ run, ...(step !== undefined && { step }) }).toString()}`,
  );

export const readModelCall = (slug: string, id: string) =>
  request(fullModelCallSchema, `${calls(slug)}/${id}`);
