import type { CourseRow } from './outline-of-rows.ts';

const teachers = [
  'Marta Lindqvist',
  'Dr Kofi Mensah',
  'Priya Raman',
  'Jonas Keller',
  'Aiko Tanabe',
  'Grace Obi',
];
const languages = ['Spanish', 'French', 'English', 'German', 'Italian', 'Japanese'];
const subjects =
  /\b(photography|cooking|baking|music(?: theory)?|guitar|piano|singing|yoga|meditation|drawing|painting|pottery|sewing|knitting|(?:graphic|web|interior|fashion|game|ux|product) design|(?:web|software|game|mobile|app) development|programming|coding|javascript|typescript|java|sql|rust|c\+\+|cybersecurity|cloud computing|blockchain|artificial intelligence|mathematics|maths?|algebra|physics|chemistry|biology|astronomy|geography|history|philosophy|psychology|economics|accounting|finance|investing|marketing|business|leadership|project management|public speaking|creative writing|writing|dance|gardening|chess|first aid|nutrition|film making|filmmaking|animation|architecture|law|medicine|nursing)\b[^.]{0,24}\b(?:courses?|lessons?|classes|tutorials|school|academy|training|learning)\b/i;

/** Courses about the subject that an idea names; `undefined` where it names none. */
export function rowsOfSubject(text: string): readonly CourseRow[] | undefined {
  const said = text.slice(0, 4000);
  if (/\blanguage (?:school|courses?|lessons?|classes|learning)\b|\blearn(?:ing)? languages\b/i.test(said))
    return languages.map((language, index) => ({
      title: `${language} for Beginners`,
      description: `Greetings, numbers, directions and small talk in ${language}. Every lesson ends with a short conversation, so that you speak from the first day.`,
      summary: `First conversations in ${language}.`,
      instructor: teachers[index % teachers.length] ?? '',
      category: language,
    }));
  const subject = subjects.exec(said)?.[1]?.toLowerCase();
  return subject ? rowsAbout(subject.charAt(0).toUpperCase() + subject.slice(1)) : undefined;
}

function rowsAbout(subject: string): readonly CourseRow[] {
  const small = subject.toLowerCase();
  const rows: readonly (readonly [title: string, description: string, category: string])[] = [
    [
      `${subject} for Beginners`,
      `Your first steps in ${small}: what you need, the words people use, and a first result you can show.`,
      'Basics',
    ],
    [
      `${subject}: the Essentials`,
      `The handful of ideas in ${small} that everything else builds on, each with an example and an exercise.`,
      'Basics',
    ],
    [
      `${subject} in Practice`,
      `Typical tasks from everyday ${small}, worked through step by step and then by yourself.`,
      'Practice',
    ],
    [
      `Common Mistakes in ${subject}`,
      `What goes wrong most often in ${small}, how to notice it early, and how to put it right.`,
      'Practice',
    ],
    [
      `A ${subject} Project`,
      `One project from the first idea to the finished result, with feedback after every part.`,
      'Projects',
    ],
    [
      `Advanced ${subject}`,
      `For those who know the basics of ${small} and want to work faster, better and with a style of their own.`,
      'Projects',
    ],
  ];
  return rows.map(([title, description, category], index) => ({
    title,
    description,
    summary: '',
    instructor: teachers[index % teachers.length] ?? '',
    category,
  }));
}
