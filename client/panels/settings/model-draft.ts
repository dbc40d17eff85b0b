import type { ModelSettingsInput, ModelSettingsView } from '../../../server/contract/model.ts';

/** The settings as they are typed. */
export interface ModelDraft {
  baseUrl: string;
  model: string;
  /** Empty: as it is stored. */
  apiKey: string;
  inputPrice: string;
  outputPrice: string;
  capDollars: string;
  capTokens: string;
  patience: string;
  sendRows: boolean;
}

export function draftOf(view: ModelSettingsView): ModelDraft {
  return {
    baseUrl: view.baseUrl ?? '',
    model: view.model ?? '',
    apiKey: '',
    inputPrice: textOf(view.prices?.input),
    outputPrice: textOf(view.prices?.output),
    capDollars: textOf(view.cap.dollars),
    capTokens: textOf(view.cap.tokens),
    patience: textOf(view.patience),
    sendRows: view.sendRows,
  };
}

/** What is sent to be kept or tried; the server says what is wrong with it. */
export function inputOf(draft: ModelDraft): ModelSettingsInput {
  const input = numberOf(draft.inputPrice);
  const output = numberOf(draft.outputPrice);
  return {
    baseUrl: draft.baseUrl.trim(),
    model: draft.model.trim(),
    ...(draft.apiKey.trim() !== '' && { apiKey: draft.apiKey.trim() }),
    prices: input === undefined || output === undefined ? null : { input, output },
    cap: { tokens: numberOf(draft.capTokens) ?? 2_000_000, dollars: numberOf(draft.capDollars) ?? null },
    sendRows: draft.sendRows,
    patience: numberOf(draft.patience) ?? 120,
  };
}

function textOf(value: number | null | undefined): string {
  return value == null ? '' : String(value);
}

function numberOf(text: string): number | undefined {
  const value = Number(text.replace(',', '.'));
  return text.trim() === '' || !Number.isFinite(value) ? undefined : value;
}
