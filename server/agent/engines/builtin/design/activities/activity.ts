import type { Say } from '../../say/say.ts';
import type { Wishes } from '../../understand/wishes.ts';
import type { EntityDraft, FieldInput, StepDraft } from '../app-draft.ts';

/** What a step for something people do is designed with. */
export interface ActivityContext {
  wishes: Wishes;
  say: Say;
  entities: EntityDraft[];
  /** Whether its page may be the first of the app. */
  homeFree: boolean;
  /** Place of the next page in the menu. */
  next: () => number;
}

export interface ActivityDesign {
  step: StepDraft;
  /** Ids of the pages it puts. */
  pages: readonly string[];
  /** Paths of things whose pages of single rows it puts. */
  rowPages: readonly string[];
  /** Buttons it brings on rows of a thing. */
  verb?: { actions: readonly string[]; target: EntityDraft };
  /** The same for several things, with a way on from rows and fields that come with it. */
  verbs?: readonly ActivityVerb[];
  /** Buttons above the list of a thing, of what is done with no single row. */
  above?: { actions: readonly string[]; target: EntityDraft };
  /** Records it leaves, that verbs such as “confirm” are about. */
  record?: EntityDraft;
  /** Its page is the first of the app. */
  isHome: boolean;
}

export interface ActivityVerb {
  actions: readonly string[];
  target: EntityDraft;
  /** Rows that the actions leave, listed on the page of the thing. */
  entity?: EntityDraft;
  link?: { label: string; path: string; unless?: { field: string; equals: string } };
  fields?: readonly FieldInput[];
  /** Its buttons stand on the page of one row, not in lists. */
  only?: 'detail';
}
