/** A part of a site that is the same in many trades: `facts` are short lines, `cards` stand side by side. */
export interface PartText {
  layout: 'cards' | 'facts' | 'prose';
  items: readonly (readonly [title: string, text: string])[];
}

/** Parts of sites that have texts of their own, by what they are about. */
export type PartId =
  | 'welcome'
  | 'tickets'
  | 'visit'
  | 'directions'
  | 'admission'
  | 'membership'
  | 'history'
  | 'process'
  | 'benefits'
  | 'support'
  | 'partners'
  | 'awards'
  | 'facilities'
  | 'programme'
  | 'events'
  | 'pricing'
  | 'quality'
  | 'sustainability'
  | 'research'
  | 'careers'
  | 'other';

export type PartTexts = Readonly<Record<PartId, PartText>>;
