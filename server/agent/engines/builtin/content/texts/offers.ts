import type { Language } from '../../understand/wishes.ts';
import { appOffer } from './offer-app.ts';
import { deviceOffer } from './offer-device.ts';
import { goodsOffer } from './offer-goods.ts';
import { vehicleOffer } from './offer-vehicle.ts';
import type { OfferKind, OfferTexts } from './offer-texts.ts';

/** Texts about one thing that is sold, by what kind of thing it is. */
export const offerTexts: Readonly<Record<OfferKind, Readonly<Record<Language, OfferTexts>>>> = {
  device: deviceOffer,
  vehicle: vehicleOffer,
  app: appOffer,
  goods: goodsOffer,
};
