/** Something a spec says that does not fit together. */
export interface SpecProblem {
  /** Where, for example `entities.session.fields.level`. */
  place: string;
  /** The id that is missing, when that is the problem: `entity:session`, `field:session.level`, `page:agenda`, … */
  missing?: string;
  /** For people. */
  sentence: string;
}
