import type { appKinds } from '../../../../../templates/spec/theme.ts';

export type AppKind = (typeof appKinds)[number];
