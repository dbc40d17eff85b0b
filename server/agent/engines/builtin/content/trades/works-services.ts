/** What is done in a trade, by the noun for it, said of the things it is done to. */
const deeds: readonly (readonly [said: RegExp, title: string, text: string])[] = [
  [
    /\binstall/i,
    '{Thing} installation',
    'Measured on site, planned with you, put in by our own people, and tried out together before you sign.',
  ],
  [
    /\bmainten|\bservicing\b/i,
    '{Thing} maintenance',
    'Visits at fixed intervals, a list of every point that was checked, and a word before something wears out.',
  ],
  [
    /\brepair/i,
    '{Thing} repair',
    'We find the cause before we change a part, and tell you honestly when a repair no longer pays.',
  ],
  [
    /\bmoderni[sz]|\brenovat|\bretrofit/i,
    '{Thing} renewal',
    'The old is kept where it is good. What is added saves energy, noise and nerves.',
  ],
  [
    /\brestor/i,
    '{Thing} restoration',
    'Old material is mended with the means of its time, and every step is written down.',
  ],
  [
    /\bclean/i,
    '{Thing} cleaning',
    'A fixed team, agreed hours, and means that are gentle on people and surfaces.',
  ],
  [
    /\bdesign|\bplanning\b/i,
    '{Thing} planning',
    'Sketches first, then drawings with dimensions and a price for each variant.',
  ],
  [
    /\binspect|\btesting\b/i,
    '{Thing} inspection',
    'Looked at, measured and written up, with photographs and a clear order of what comes first.',
  ],
  [
    /\bbuilding\b|\bconstruct/i,
    '{Thing} construction',
    'From the first line to the key, with one person who answers for dates and costs.',
  ],
];

/** Services of a trade by what it was said to do; empty where nothing was. */
export function worksServices(work: string): (readonly [title: string, text: string])[] {
  return deeds.flatMap(([said, title, text]) => (said.test(work) ? [[title, text] as const] : []));
}
