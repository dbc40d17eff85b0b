import { castleTheme } from './castle-theme.ts';
import { farmTheme } from './farm-theme.ts';
import { spaceTheme } from './space-theme.ts';
import type { ThemeEntry } from './theme-entry.ts';
import { townTheme } from './town-theme.ts';

/** Kinds of resource games, the first whose words are found; the last is for all others. */
export const themeEntries: readonly ThemeEntry[] = [spaceTheme, farmTheme, townTheme, castleTheme];
