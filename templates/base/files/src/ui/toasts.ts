export interface Toast {
  id: number;
  message: string;
  tone: 'neutral' | 'good' | 'bad';
  action?: { label: string; run: () => void | Promise<void> };
}

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

/** Says something in the page's status region, with one thing to do about it. It leaves by itself. */
export function showToast(toast: Pick<Toast, 'message' | 'action'> & { tone?: Toast['tone'] }): void {
  lastId += 1;
  const id = lastId;
  change([...toasts.slice(-2), { tone: 'neutral', ...toast, id }]);
  setTimeout(() => dismissToast(id), toast.action ? 10_000 : 6_000);
}

export function dismissToast(id: number): void {
  if (toasts.some((toast) => toast.id === id)) change(toasts.filter((toast) => toast.id !== id));
}

/** For useSyncExternalStore. */
export const toastStore = {
  read: () => toasts,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}
