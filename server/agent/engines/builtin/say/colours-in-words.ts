import type { Language } from '../understand/wishes.ts';
import { nameOfColour } from '../words/find-colours.ts';
import { say as sayings } from './say.ts';

/** `teal and orange as its colours`; nothing when no colour was named. */
export function coloursInWords(colours: readonly (string | undefined)[], language: Language): string[] {
  const say = sayings[language];
  const names = colours.filter((hex) => hex !== undefined).map((hex) => nameOfColour(hex, language) ?? hex);
  const each = [...new Set(names)];
  if (each.length === 0) return [];
  return [say.fill(each.length === 1 ? 'thisColour' : 'theseColours', { colours: say.list(each) })];
}
