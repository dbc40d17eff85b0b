import { Info } from 'lucide-react';
import { useState } from 'react';
import { access, useSamples } from '../store/index.ts';
import { words } from '../text/index.ts';
import { Button } from '../ui/button.tsx';
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
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-border pt-4 text-sm text-muted-foreground">
      <p className="flex items-start gap-2">
        <Info className="mt-0.5 size-4 shrink-0" aria-hidden />
        <span>
          <span className="font-medium text-foreground">{words.samples}</span> {words.samplesText}
        </span>
      </p>
      {answer !== 'no' && (
        <Button size="small" busy={busy} onClick={() => void removeAll()}>
          {words.removeSamples}
        </Button>
      )}
    </div>
  );
}
