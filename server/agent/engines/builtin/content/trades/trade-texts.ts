import type { Language } from '../../understand/wishes.ts';
import type { WrittenTexts } from '../texts/written-texts.ts';
import { aidEnglish } from './aid-english.ts';
import { clubEnglish } from './club-english.ts';
import { houseEnglish } from './house-english.ts';
import { makerEnglish } from './maker-english.ts';
import { rentalEnglish } from './rental-english.ts';
import { schoolEnglish } from './school-english.ts';
import { shopEnglish } from './shop-english.ts';
import { tradesChinese } from './trades-chinese.ts';
import type { Trade, TradeKind } from './trade-of.ts';
import { worksEnglish } from './works-english.ts';
import { worksServices } from './works-services.ts';

const english: Readonly<Record<TradeKind, Partial<WrittenTexts>>> = {
  aid: aidEnglish,
  maker: makerEnglish,
  works: worksEnglish,
  shop: shopEnglish,
  school: schoolEnglish,
  club: clubEnglish,
  house: houseEnglish,
  rental: rentalEnglish,
};

const most = 6;

/** What those of a trade say of themselves, with what they were said to do first among their services. */
export function tradeTexts({ kind, work }: Trade, language: Language): Partial<WrittenTexts> {
  if (language === 'zh') return tradesChinese[kind];
  const texts = english[kind];
  const named = kind === 'works' ? worksServices(work) : [];
  return named.length === 0
    ? texts
    : { ...texts, services: [...named, ...(texts.services ?? [])].slice(0, most) };
}
