/** One of the things a section presents. */
export interface SectionItem {
  title: string;
  text: string;
  /** Said small beside the title: a role, a place. */
  note?: string;
  icon?: string;
  /** Where it leads. */
  path?: string;
}
