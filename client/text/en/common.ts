export const common = {
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  save: 'Save',
  remove: 'Remove',
  retry: 'Try again',
  connectionLost: 'Connection lost. Trying again…',
  offline: 'Sprout does not answer. Is it still running?',
  skipToContent: 'Skip to content',
} as const;
