import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RequestError } from '../api/request.ts';

export interface Attempt {
  busy: boolean;
  /** Why the last one failed, for the person. */
  failure: string | undefined;
  /** Does it, unless something is under way. Resolves to whether it went well. */
  start(work: () => Promise<unknown>): Promise<boolean>;
}

/** Something asked of the server: whether it is under way, and why it failed. */
export function useAttempt(): Attempt {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  return {
    busy,
    failure,
    async start(work) {
      if (busy) return false;
      setBusy(true);
      setFailure(undefined);
      try {
        await work();
        return true;
      } catch (error) {
        setFailure(sayFailure(error, t('common.offline')));
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}

/** Why something failed, for the person. */
export function sayFailure(error: unknown, offline: string): string {
  if (error instanceof RequestError && error.code === 'offline') return offline;
  return error instanceof Error ? error.message : String(error);
}
