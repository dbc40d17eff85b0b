import type { ComponentType } from 'react';

/** Stand above every page. */
export const notices: readonly ComponentType[] = [];
export const endNotices: readonly ComponentType[] = [];

/** Stand in the header. */
export const controls: readonly ComponentType[] = [];
