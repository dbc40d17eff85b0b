import { describe, expect, it } from 'vitest';
import { qrCode } from '../../../../../../../templates/blocks/generator/files/src/blocks/generator/qr-code.ts';
import {
  changed,
  differences,
  figuresOf,
} from '../../../../../../../templates/blocks/generator/files/src/blocks/generator/text-changes.ts';
import {
  corrected,
  correctionsOf,
} from '../../../../../../../templates/blocks/generator/files/src/blocks/generator/corrections.ts';
import {
  keywordsOf,
  summaryOf,
} from '../../../../../../../templates/blocks/generator/files/src/blocks/generator/sentences.ts';
import { inTone } from '../../../../../../../templates/blocks/generator/files/src/blocks/generator/tones.ts';
import { readMarkdown } from '../../../../../../../templates/blocks/document/files/src/blocks/document/markdown.ts';
import {
  converted,
  unitsOf,
  type Measure,
} from '../../../../../../../templates/blocks/generator/files/src/blocks/generator/units.ts';
import { blocksOf, planOf } from './plan-of.ts';

const toolsOf = (idea: string) =>
  blocksOf(planOf(idea), 'generator').map(({ properties }) => properties['tool']);

describe('generators and text tools', () => {
  it.each([
    ['A QR code generator website with history. Users can create QR codes and download them.', ['qr']],
    [
      'A password generator and text tools website with a random name generator',
      ['name', 'password', 'text'],
    ],
    ['An AI image generation website: users generate images from text prompts', ['picture']],
    ['A slogan generator for small shops', ['writer']],
    ['Color palette generator', ['palette']],
    ['二维码生成工具网站', ['qr']],
    [
      'An AI text toolbox with a summarizer that shortens long articles, a grammar and readability checker, a keyword extractor, and a tool that rewrites text in a different tone',
      ['keywords', 'proofread', 'rewrite', 'summary'],
    ],
    ['A paraphrasing tool for students', ['rewrite']],
    ['文章摘要和语法检查网站', ['proofread', 'summary']],
  ])('are found in “%s”', (idea, tools) => {
    expect(toolsOf(idea).toSorted()).toEqual(tools);
  });

  it.each([
    'A hotel booking website whose tickets carry a QR code',
    'A login page with password reset',
    'A report generation website for stocks',
    'A restaurant menu with dishes and names',
    'A dashboard that summarizes sales by month',
    'A news site with article summaries and keyword search',
  ])('are not seen in “%s”', (idea) => {
    expect(toolsOf(idea)).toEqual([]);
  });

  it('stand on the first page of an app about nothing else, with a history', () => {
    const spec = planOf('A QR code generator website');
    expect(spec.pages['qr-tool']?.path).toBe('/');
    expect(Object.keys(spec.entities)).toEqual(['generation']);
  });
});

describe('tools for texts', () => {
  const text =
    'Parks cool the city. Trees in parks cool streets on hot days. My cat sleeps. Many people who live near parks walk more. The end.';

  it('summarise by sentences of the text itself, shorter where a shorter length is chosen', () => {
    const [short, long] = [summaryOf(text, 'short'), summaryOf(text, 'long')];
    expect(short.length).toBeLessThan(long.length);
    for (const sentence of long) expect(text).toContain(sentence);
    expect(long).not.toContain('My cat sleeps.');
  });

  it('count keywords that stand in the text', () => {
    expect(keywordsOf(text, 2)).toEqual([
      { word: 'parks', count: 3 },
      { word: 'cool', count: 2 },
    ]);
    expect(keywordsOf('公园让城市凉爽，公园里有树。', 1)[0]?.word).toBe('公园');
  });

  it('mend common mistakes and leave what is right', () => {
    const wrong = 'i recieve a apple and and he go home ,soon';
    expect(corrected(wrong, correctionsOf(wrong))).toBe('I receive an apple and he goes home,soon.');
    expect(correctionsOf('An hour later, he goes home. It is a good day for us.')).toEqual([]);
  });

  it('say it in another tone by rules', () => {
    expect(inTone("Hi, we don't need a lot of stuff.", 'formal')).toBe(
      'Good day, we do not require a great deal of material.',
    );
    expect(inTone('We do this in order to help, due to the fact that it works.', 'concise')).toBe(
      'We do this to help, because it works.',
    );
  });
});

describe('a QR code', () => {
  it.each([
    [3, 21],
    [100, 41],
    [500, 85],
  ])('of %i letters has %i squares a side', (letters, side) => {
    const code = qrCode('a'.repeat(letters));
    expect(code).toHaveLength(side);
    // The three corners by which it is found.
    expect(code?.[0]?.slice(0, 8)).toEqual([true, true, true, true, true, true, true, false]);
  });

  it('is not made of what is too long', () => {
    expect(qrCode('a'.repeat(3000))).toBeUndefined();
  });
});

describe('a text', () => {
  it('is changed and counted', () => {
    expect(changed('hello big-world. yes', 'title')).toBe('Hello Big-World. Yes');
    expect(changed('A  b\n\n\n\nc ', 'trim')).toBe('A b\n\nc');
    expect(changed('Über uns!', 'slug')).toBe('uber-uns');
    expect(figuresOf('One two. Three!')).toMatchObject({ words: 3, signs: 15, sentences: 2, lines: 1 });
    expect(figuresOf('你好 world').words).toBe(3);
  });

  it('is compared word by word', () => {
    expect(differences('one two three', 'one four three')).toEqual([
      { kind: 'same', text: 'one ' },
      { kind: 'removed', text: 'two' },
      { kind: 'added', text: 'four' },
      { kind: 'same', text: ' three' },
    ]);
  });
});

describe('a converter', () => {
  const between = (measure: Measure, value: number, ids: readonly [string, string]) => {
    const [from, to] = ids.map((id) => unitsOf(measure, 'en').find((unit) => unit.id === id));
    return from && to ? converted(value, from, to) : Number.NaN;
  };

  it.each([
    ['length', 10, ['km', 'mi'], 6.2137],
    ['temperature', 100, ['°C', '°F'], 212],
    ['temperature', -40, ['°F', '°C'], -40],
    ['weight', 1, ['lb', 'kg'], 0.4536],
    ['currency', 100, ['EUR', 'USD'], 108],
  ] as const)('of %s turns %d %j into %d', (...[measure, value, ids, expected]) => {
    expect(between(measure, value, ids)).toBeCloseTo(expected, 3);
  });

  it('has what the message names', () => {
    const [tool] = blocksOf(planOf('A unit converter for length and weight and temperature'), 'generator');
    expect(tool?.properties).toMatchObject({ tool: 'units', measures: ['length', 'weight', 'temperature'] });
  });
});

describe('a written text', () => {
  it('has underlined, struck and coloured words', () => {
    expect(readMarkdown('++a++ ~~b~~ [c]{#c81e1e}')[0]).toMatchObject({
      lines: [[{ kind: 'underline' }, {}, { kind: 'strike' }, {}, { kind: 'coloured', colour: '#c81e1e' }]],
    });
  });
});

describe('marks to be put together', () => {
  it.each([
    ['generates customizable SVG logos', 'logo'],
    ['a logo maker for small businesses', 'logo'],
    ['logo 生成器', 'logo'],
    ['头像生成器', 'avatar'],
    ['a pattern generator', 'pattern'],
    ['网站横幅生成器', 'banner'],
  ])('are made in “%s”', (idea, tool) => {
    const spec = planOf(idea);
    expect(blocksOf(spec, 'generator')[0]?.properties).toMatchObject({ tool });
    expect(spec.name).not.toMatch(/^(?:My app|我的应用)$/);
  });
});
