export const workTabs = ['preview', 'code', 'history', 'logs'] as const;

/** A tab of the workbench; on a phone the chat is one too. */
export type WorkTab = 'chat' | (typeof workTabs)[number];
