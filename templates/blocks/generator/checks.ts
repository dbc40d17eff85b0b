import type { Check, CheckStep, Locator } from '../../spec/check.ts';
import type { PlacedBlock } from '../block-manifest.ts';
import { openPage, type Scene } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import type { GeneratorProperties } from './block.ts';
import * as convertText from './files/src/blocks/generator/convert-text.ts';
import { en as languageEn, zh as languageZh } from './files/src/blocks/generator/language-text.ts';
import { en as judgeEn, zh as judgeZh } from './files/src/blocks/generator/judge-text.ts';
import { en as markEn, zh as markZh } from './files/src/blocks/generator/mark-text.ts';
import { en, zh } from './files/src/blocks/generator/text.ts';

const main: Locator = { role: 'main' };

const square =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40" fill="teal"/></svg>';

/** Something comes out, and it is found in the history after a reload. */
export function generatorChecks(
  { entity, properties: { tool, title } }: PlacedBlock<GeneratorProperties>,
  { spec, page, write }: Scene,
): Check[] {
  if (page.path.includes(':')) return [];
  const words = wordsFor(spec, { en, zh });
  const list = Object.values(spec.pages).find((other) =>
    Object.values(other.blocks).some((block) => block.block === 'collection' && block.entity === entity),
  );
  const press = (name: string): CheckStep => ({
    kind: 'click',
    on: { role: 'button', name, exact: true, within: main },
  });
  const marks = wordsFor(spec, { en: markEn, zh: markZh });
  const markSteps: readonly CheckStep[] = [
    { kind: 'fill', label: marks.name, value: 'Try {unique}' },
    press(marks.generate),
    {
      kind: 'expectThing',
      thing: { role: 'img', name: marks.pictureOf(title, 'Try {unique}'), within: main },
    },
    { kind: 'expectThing', thing: { role: 'button', name: words.downloadSvg, within: main } },
  ];
  const language = wordsFor(spec, { en: languageEn, zh: languageZh });
  const languageSteps = (job: keyof typeof language.run): readonly CheckStep[] => [
    press(language.run[job]),
    { kind: 'expectText', text: language.needsText, within: main },
    press(language.tryExample),
    press(language.run[job]),
    { kind: 'expectText', text: language.needsText, within: main, gone: true },
    { kind: 'expectThing', thing: { role: 'button', name: words.copy, exact: true, within: main } },
  ];
  const judge = wordsFor(spec, { en: judgeEn, zh: judgeZh });
  const judgeSteps = (which: keyof typeof judge.run): readonly CheckStep[] => [
    press(judge.run[which]),
    { kind: 'expectText', text: language.needsText, within: main },
    press(language.tryExample),
    press(judge.run[which]),
    { kind: 'expectThing', thing: { role: 'progressbar', name: judge.score, within: main } },
    { kind: 'expectText', text: judge.why, within: main },
  ];
  const convert = wordsFor(spec, convertText);
  const steps: Readonly<Record<GeneratorProperties['tool'], readonly CheckStep[]>> = {
    qr: [
      { kind: 'fill', label: words.qrFields.address, value: 'https://example.com/{unique}' },
      {
        kind: 'expectThing',
        thing: { role: 'img', name: words.qrOf('https://example.com/{unique}'), within: main },
      },
      press(words.generateQr),
    ],
    password: [
      { kind: 'fill', label: words.settings.length, value: '20' },
      press(words.generate),
      { kind: 'expectText', text: words.strength, within: main },
    ],
    name: [
      press(words.generate),
      { kind: 'expectCount', of: { role: 'listitem', within: main }, atLeast: 8 },
    ],
    number: [
      press(words.generate),
      { kind: 'expectCount', of: { role: 'listitem', within: main }, atLeast: 6 },
    ],
    picker: [
      { kind: 'fill', label: words.settings.entries, value: 'Try {unique}' },
      press(words.generate),
      { kind: 'expectThing', thing: { role: 'listitem', containing: 'Try {unique}', within: main } },
    ],
    placeholder: [
      press(words.generate),
      { kind: 'expectCount', of: { role: 'listitem', within: main }, atLeast: 3 },
    ],
    writer: [
      { kind: 'fill', label: words.settings.topic, value: 'Try {unique}' },
      press(words.generate),
      { kind: 'expectCount', of: { role: 'listitem', containing: 'Try {unique}', within: main }, atLeast: 1 },
    ],
    palette: [
      press(words.generate),
      { kind: 'expectCount', of: { role: 'listitem', containing: '#', within: main }, atLeast: 5 },
    ],
    picture: [
      { kind: 'fill', label: words.prompt, value: 'Try {unique}' },
      press(words.generate),
      { kind: 'expectThing', thing: { role: 'img', name: words.pictureOf('Try {unique}'), within: main } },
    ],
    logo: markSteps,
    avatar: markSteps,
    banner: markSteps,
    pattern: markSteps,
    units: [{ kind: 'fill', label: words.amount, value: '10' }, press(words.swap), press(words.keep)],
    convert: [
      press(convert.convert),
      { kind: 'expectText', text: convert.needsFile, within: main },
      { kind: 'upload', label: convert.choose, fileName: 'words.png', content: 'No picture' },
      press(convert.convert),
      { kind: 'expectText', text: convert.notPicture('words.png'), within: main },
      { kind: 'upload', label: convert.choose, fileName: 'square.svg', content: square },
      press(convert.convert),
      {
        kind: 'expectThing',
        thing: { role: 'button', name: convert.download('square.jpg'), within: main },
      },
    ],
    summary: languageSteps('summary'),
    keywords: languageSteps('keywords'),
    proofread: languageSteps('proofread'),
    rewrite: languageSteps('rewrite'),
    sentiment: judgeSteps('sentiment'),
    credibility: judgeSteps('credibility'),
    spam: judgeSteps('spam'),
    match: judgeSteps('match'),
    writing: judgeSteps('writing'),
    text: [
      { kind: 'fill', label: words.yourText, value: 'try {unique}' },
      press(words.changes.upper),
      press(words.keep),
    ],
    compare: [
      { kind: 'fill', label: words.before, value: 'One two three' },
      { kind: 'fill', label: words.after, value: 'One two four' },
      press(words.compare),
      { kind: 'expectText', text: words.differences(2), within: main },
    ],
  };
  return write({
    what: 'make',
    en: `use “${title}” and find the result in the history`,
    zh: `使用“${title}”，并在历史中找到结果`,
    steps: [
      ...openPage(page),
      ...steps[tool],
      ...(list
        ? [
            { kind: 'expectText' as const, text: words.kept },
            ...openPage(list),
            { kind: 'expectText' as const, text: title, within: main },
            { kind: 'reload' as const },
            { kind: 'expectText' as const, text: title, within: main },
          ]
        : []),
    ],
  });
}
