import { useState } from 'react';
import { access, useSamples } from '../store/index.ts';
import { words } from '../text/index.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { showToast } from '../ui/toasts.ts';

/** Says that there are examples, as long as there are. */
export function SampleNotice() {
  const { count, remove } = useSamples();
  const [busy, setBusy] = useState(false);
  const answer = access.mayRemoveSamples();
  if (count === 0) return null;
  const removeAll = async () => {
    if (answer === 'logIn') return access.askLogIn({ kind: 'removeSamples' });
    setBusy(true);
    try {
      await remove();
      showToast({ message: words.samplesRemoved, tone: 'good' });
    } catch {
      showToast({ message: words.changeFailed, tone: 'bad' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Notice
      title={words.samples}
      action={
        answer === 'no' ? undefined : (
          <Button size="small" busy={busy} onClick={() => void removeAll()}>
            {words.removeSamples}
          </Button>
        )
      }
    >
      {words.samplesText}
    </Notice>
  );
}
