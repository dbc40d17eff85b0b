import { z } from 'zod';
import { defineBlock } from '../block-manifest.ts';
import { entityCode, printElement } from '../print-element.ts';
import { generatorChecks } from './checks.ts';

export const generatorTools = [
  'qr',
  'password',
  'name',
  'number',
  'picker',
  'placeholder',
  'writer',
  'palette',
  'picture',
  'logo',
  'avatar',
  'banner',
  'pattern',
  'text',
  'compare',
  'units',
  'convert',
  'summary',
  'keywords',
  'proofread',
  'rewrite',
  'sentiment',
  'credibility',
  'spam',
  'match',
  'writing',
] as const;

const measureNames = [
  'length',
  'weight',
  'temperature',
  'area',
  'volume',
  'speed',
  'time',
  'data',
  'currency',
] as const;

export const generatorProperties = z.strictObject({
  tool: z.enum(generatorTools),
  /** What the tool is called, also in the history. */
  title: z.string().min(1).max(60),
  /** What `units` converts. */
  measures: z.array(z.enum(measureNames)).min(1).max(9).optional(),
});

export type GeneratorProperties = z.infer<typeof generatorProperties>;

const components: Readonly<
  Record<
    GeneratorProperties['tool'],
    { component: string; file: string; maker?: string; mark?: string; job?: string; judge?: string }
  >
> = {
  qr: { component: 'QrTool', file: 'generator/qr-tool.tsx' },
  password: { component: 'MakerTool', file: 'generator/maker-tool.tsx', maker: 'password' },
  name: { component: 'MakerTool', file: 'generator/maker-tool.tsx', maker: 'name' },
  number: { component: 'MakerTool', file: 'generator/maker-tool.tsx', maker: 'number' },
  picker: { component: 'MakerTool', file: 'generator/maker-tool.tsx', maker: 'picker' },
  placeholder: { component: 'MakerTool', file: 'generator/maker-tool.tsx', maker: 'placeholder' },
  writer: { component: 'MakerTool', file: 'generator/maker-tool.tsx', maker: 'writer' },
  palette: { component: 'PaletteTool', file: 'generator/palette-tool.tsx' },
  picture: { component: 'PictureTool', file: 'generator/picture-tool.tsx' },
  logo: { component: 'MarkTool', file: 'generator/mark-tool.tsx', mark: 'logo' },
  avatar: { component: 'MarkTool', file: 'generator/mark-tool.tsx', mark: 'avatar' },
  banner: { component: 'MarkTool', file: 'generator/mark-tool.tsx', mark: 'banner' },
  pattern: { component: 'MarkTool', file: 'generator/mark-tool.tsx', mark: 'pattern' },
  text: { component: 'TextTool', file: 'generator/text-tool.tsx' },
  compare: { component: 'CompareTool', file: 'generator/compare-tool.tsx' },
  convert: { component: 'ConvertTool', file: 'generator/convert-tool.tsx' },
  units: { component: 'UnitsTool', file: 'generator/units-tool.tsx' },
  summary: { component: 'LanguageTool', file: 'generator/language-tool.tsx', job: 'summary' },
  keywords: { component: 'LanguageTool', file: 'generator/language-tool.tsx', job: 'keywords' },
  proofread: { component: 'LanguageTool', file: 'generator/language-tool.tsx', job: 'proofread' },
  rewrite: { component: 'LanguageTool', file: 'generator/language-tool.tsx', job: 'rewrite' },
  sentiment: { component: 'JudgeTool', file: 'generator/judge-tool.tsx', judge: 'sentiment' },
  credibility: { component: 'JudgeTool', file: 'generator/judge-tool.tsx', judge: 'credibility' },
  spam: { component: 'JudgeTool', file: 'generator/judge-tool.tsx', judge: 'spam' },
  match: { component: 'JudgeTool', file: 'generator/judge-tool.tsx', judge: 'match' },
  writing: { component: 'JudgeTool', file: 'generator/judge-tool.tsx', judge: 'writing' },
};

export const generator = defineBlock({
  id: 'generator',
  title: 'Generator or text tool',
  requires: ['records'],
  dependencies: ['lucide-react', 'react'],
  whenToUse:
    'Something is made at the press of a button: QR codes, passwords, names, random numbers, draws, placeholder texts, slogans, palettes, pictures, logos, avatars, banners, patterns; pictures are converted and compressed; or a text is counted, changed, compared, summarised, searched for keywords, proofread or rewritten by rules, or judged by rules with reasons: its mood, credibility, spam, match with another text.',
  properties: generatorProperties,
  print: ({ entity = '', properties: { tool, title, measures } }) => {
    const { component, file, ...fixed } = components[tool];
    return printElement(
      { component, file },
      {
        entity: entityCode(entity),
        title,
        ...(tool === 'units' ? { measures: measures ?? [...measureNames] } : {}),
        ...fixed,
      },
    );
  },
  checks: generatorChecks,
});
