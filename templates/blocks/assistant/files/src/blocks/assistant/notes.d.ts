/** What somebody wants to be reminded of, taken out of what they wrote. */
export interface Note {
  title: string;
  /** `YYYY-MM-DD`. */
  date?: string;
  /** `HH:MM`. */
  time?: string;
}
/** Whether somebody asks what is noted. */
export declare function asksForNotes(text: string): boolean;
/** What is to be noted; undefined where nothing is. Days are counted from `today`. */
export declare function noteIn(text: string, today: string): Note | undefined;
