import type { SiteForm } from '../words/data/site-forms.ts';

/** A form of a site, to sign up, to give or to ask for an offer. */
export interface FormWish {
  entry: SiteForm;
  phrase: [number, number];
  /** What it was said to ask for, besides name and e-mail. */
  asked?: readonly string[];
  /** Where that is said. */
  span?: [number, number];
}
