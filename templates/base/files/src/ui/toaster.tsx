import { X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { words } from '../text/index.ts';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import { dismissToast, showToast, toastStore, type Toast } from './toasts.ts';

/** The page's status region. One per app. */
export function Toaster() {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.read);
  return (
    <div
      role="status"
      aria-live="polite"
      className="pointer-events-none fixed inset-x-4 bottom-[calc(var(--bottom-bar,0px)+1rem)] z-50 flex flex-col items-center gap-2"
    >
      {toasts.map((toast) => (
        <div
          key={toast.id}
          className={classNames(
            'pointer-events-auto flex min-h-12 w-full max-w-md animate-rise items-center gap-3 rounded-card border bg-popover py-1.5 pr-1.5 pl-4 text-sm text-popover-foreground shadow-lg',
            toast.tone === 'bad' ? 'border-bad' : 'border-border',
          )}
        >
          <span className="flex-1">{toast.message}</span>
          {toast.action && (
            <button
              type="button"
              className="min-h-9 rounded-control px-3 font-medium text-link hover:bg-muted"
              onClick={() => void runAction(toast)}
            >
              {toast.action.label}
            </button>
          )}
          <IconButton
            label={words.close}
            icon={<X className="size-4" />}
            onClick={() => dismissToast(toast.id)}
          />
        </div>
      ))}
    </div>
  );
}

async function runAction(toast: Toast): Promise<void> {
  dismissToast(toast.id);
  try {
    await toast.action?.run();
    showToast({ message: words.restored });
  } catch {
    showToast({ message: words.changeFailed, tone: 'bad' });
  }
}
