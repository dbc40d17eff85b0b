import { AlertDialog } from 'radix-ui';
import type { ReactNode } from 'react';

interface AlertBoxProps {
  title: string;
  text: string;
  /** What to choose from; one of them an `AlertDialog.Cancel`. */
  children: ReactNode;
}

/** The box of a question that must be answered, in the middle of the screen. */
export function AlertBox({ title, text, children }: AlertBoxProps) {
  return (
    <AlertDialog.Portal>
      <AlertDialog.Overlay className="fixed inset-0 z-30 bg-black/40" />
      <AlertDialog.Content className="fixed top-1/2 left-1/2 z-40 max-h-[calc(100dvh-32px)] w-[min(460px,calc(100vw-32px))] -translate-x-1/2 -translate-y-1/2 overflow-y-auto rounded-card border border-line bg-raised p-5 shadow-float">
        <AlertDialog.Title className="text-base font-semibold break-words">{title}</AlertDialog.Title>
        <AlertDialog.Description className="mt-2 text-sm text-muted">{text}</AlertDialog.Description>
        {children}
      </AlertDialog.Content>
    </AlertDialog.Portal>
  );
}
