/** Something wrong at a place in the source, as a compiler reports it. */
export interface SourceProblem {
  /** Relative to the tree. */
  file?: string;
  line?: number;
  column?: number;
  text: string;
}
