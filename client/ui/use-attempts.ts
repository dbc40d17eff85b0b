import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sayFailure, type Attempt } from './use-attempt.ts';

/** Like `useAttempt`, for what may be asked in quick succession: each waits for the one before, and none is lost. */
export function useAttempts(): Attempt {
  const { t } = useTranslation();
  const [waiting, setWaiting] = useState(0);
  const [failure, setFailure] = useState<string>();
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const attempt = async (before: Promise<unknown>, work: () => Promise<unknown>) => {
    await before;
    setFailure(undefined);
    try {
      await work();
      return true;
    } catch (error) {
      setFailure(sayFailure(error, t('common.offline')));
      return false;
    } finally {
      setWaiting((count) => count - 1);
    }
  };
  return {
    busy: waiting > 0,
    failure,
    start(work) {
      setWaiting((count) => count + 1);
      const attempted = attempt(last.current, work);
      last.current = attempted;
      return attempted;
    },
  };
}
