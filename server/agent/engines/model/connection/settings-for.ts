import type { WorkPlace } from '../../engine.ts';
import { hostOf } from '../chat/endpoint.ts';
import type { ModelSettings } from './settings.ts';

/** The settings with the model that was chosen for a project, or with that of the plan that was approved. */
export function settingsFor(settings: ModelSettings, about: WorkPlace | undefined): ModelSettings {
  const approved = about?.plan?.model;
  const same = approved?.host === hostOf(settings.baseUrl) ? approved.name : undefined;
  const model = same ?? about?.model ?? settings.model;
  if (model === settings.model) return settings;
  // What was found out and entered is of the other model.
  return { ...settings, model, capabilities: null, prices: null };
}
