import { z } from 'zod';
import { codeIdentifier } from '../../spec/identifier.ts';

export const courseProperties = z.strictObject({
  view: z.enum(['syllabus', 'player', 'mine', 'assignments', 'handIn', 'grades']),
  course: codeIdentifier,
  lesson: codeIdentifier,
  enrolment: codeIdentifier,
  assignment: codeIdentifier,
  submission: codeIdentifier,
});

export type CourseProperties = z.infer<typeof courseProperties>;
