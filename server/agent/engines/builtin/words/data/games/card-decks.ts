import type { PlayProperties } from '../../../../../../../templates/blocks/play/block.ts';

/** What people call the decks of cards for finding pairs. */
export const cardDecks: readonly (readonly [deck: NonNullable<PlayProperties['deck']>, words: RegExp])[] = [
  ['dinosaurs', /\bdino(?:saur)?s?\b|恐龙/i],
  ['space', /\b(?:outer space|space|planets?|solar system|astronomy|moons)\b|太空|行星|太阳系/i],
  ['countries', /\b(?:countr(?:y|ies)|capitals?|geography)\b|国家|首都/i],
  ['animals', /\b(?:animals?|pets|wildlife)\b|动物/i],
  ['fruits', /\b(?:fruits?|vegetables?|plants)\b|水果|蔬菜/i],
  ['vehicles', /\b(?:vehicles?|cars|trucks|transport)\b|车辆|汽车|交通工具/i],
  ['letters', /\b(?:letters|alphabet)\b|字母/i],
  ['numbers', /\b(?:numbers? cards|(?:with|of|matching) numbers|numerals)\b|数字/i],
];
