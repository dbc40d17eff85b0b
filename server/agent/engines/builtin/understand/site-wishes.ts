import type { Phrase } from './wishes.ts';

/** A form by which visitors write. */
export interface ContactWish {
  /** As the person named the page. */
  title?: string;
  form: boolean;
  newsletter: boolean;
  /** What the form was said to ask for. */
  asked?: readonly string[];
  /** A number that stands on every page, by what it is called. */
  hotline?: string;
  phrases: Phrase[];
}

/** A site that visitors read. */
export interface SiteWish {
  onePage: boolean;
  /** One search over everything is asked for. */
  search: boolean;
  /** `provide` and `leadership training services`. */
  offer?: { verb: string; what: string };
  /** It tells the life of one person. */
  life?: boolean;
  /** It presents one person by what they do. */
  profession?: string;
}
