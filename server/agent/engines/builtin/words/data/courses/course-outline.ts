/** A course as apps about learning start with it. */
export interface CourseOutline {
  title: string;
  level: 'beginner' | 'intermediate' | 'advanced';
  instructor: string;
  category: string;
  description: string;
  modules: readonly {
    title: string;
    /** Title and text: paragraphs, lists of lines with `- `, code between lines of three ticks. */
    lessons: readonly (readonly [title: string, content: string])[];
  }[];
  assignments: readonly (readonly [title: string, instructions: string])[];
}
