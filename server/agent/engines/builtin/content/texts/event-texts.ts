/** Texts that promote a day, with gaps for its name. */
export interface EventTextsOfKind {
  slogan: string;
  lead: string;
  introduction: readonly string[];
  offers: readonly (readonly [title: string, text: string, note: string])[];
  testimonials: readonly (readonly [name: string, role: string, text: string])[];
  company: readonly string[];
}

export interface EventTexts {
  general: EventTextsOfKind;
  /** Days on which money is raised. */
  giving: EventTextsOfKind;
}
