import { useCallback, useEffect, useState } from 'react';
import { askServer } from '../store/data-client.ts';
import type { Status } from '../store/index.ts';

/** What the server answers, asked when shown and again on request. */
export function useAnswer<Answer>(path: string): {
  answer: Answer | undefined;
  status: Status;
  again: () => void;
} {
  const [round, setRound] = useState(0);
  const [state, setState] = useState<{ answer?: Answer; status: Status }>({ status: 'loading' });
  useEffect(() => {
    let isGone = false;
    askServer<Answer>(path).then(
      (answer) => isGone || setState({ answer, status: 'ready' }),
      () => isGone || setState(({ answer }) => ({ answer, status: answer ? 'ready' : 'failed' })),
    );
    return () => {
      isGone = true;
    };
  }, [path, round]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return { answer: state.answer, status: state.status, again };
}
