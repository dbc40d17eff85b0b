import type { AppSpec } from '../spec/app-spec.ts';
import type { FileMap, Layer } from '../compose/layer.ts';
import { fileName } from './print/code-names.ts';
import { printAction, printActionIndex } from './print/print-action.ts';
import {
  printAccess,
  printAppInfo,
  printFeatures,
  printRoutes,
  printSlots,
  printText,
} from './print/print-app.ts';
import {
  derivedEntities,
  printDerivation,
  printDerivations,
  printModelIndex,
} from './print/print-derived.ts';
import { printAgents, printReadme } from './print/print-documents.ts';
import { printEntity } from './print/print-entity.ts';
import { printIcons } from './print/print-icons.ts';
import { printIcon, printIndexHtml } from './print/print-index-html.ts';
import { printSamples } from './print/print-samples.ts';
import { printFonts, printTokens } from './print/theme/print-theme.ts';

/** What every app has: server, shell, controls, model, look. */
export const baseLayer: Omit<Layer, 'files'> = {
  id: 'base',
  title: 'Base',
  requires: [],
  dependencies: ['express', 'helmet', 'lucide-react', 'radix-ui', 'react', 'react-dom', 'react-router'],
  developmentDependencies: [
    '@tailwindcss/vite',
    '@types/express',
    '@types/node',
    '@types/react',
    '@types/react-dom',
    '@vitejs/plugin-react',
    'tailwindcss',
    'typescript',
    'vite',
    'vitest',
  ],
  whenToUse: 'Always.',
  applies: () => true,
  print: printBase,
};

function printBase(spec: AppSpec): FileMap {
  const files = new Map([
    ['README.md', printReadme(spec)],
    ['AGENTS.md', printAgents(spec)],
    ['index.html', printIndexHtml(spec)],
    ['public/icon.svg', printIcon(spec)],
    ['server/features.ts', printFeatures(spec)],
    ['shared/actions/index.ts', printActionIndex(spec)],
    ['shared/model/derived.ts', printDerivations(spec)],
    ['shared/model/index.ts', printModelIndex(spec)],
    ['shared/model/samples.ts', printSamples(spec)],
    ['src/app/app-info.ts', printAppInfo(spec)],
    ['src/app/icons.ts', printIcons(spec)],
    ['src/app/routes.tsx', printRoutes(spec)],
    ['src/app/slots.ts', printSlots(spec)],
    ['src/store/access.ts', printAccess(spec)],
    ['src/text/index.ts', printText(spec)],
    ['src/theme/fonts.ts', printFonts(spec.theme)],
    ['src/theme/tokens.css', printTokens(spec.theme)],
  ]);
  for (const entity of Object.values(spec.entities))
    files.set(`shared/model/${fileName(entity.id)}.ts`, printEntity(entity, spec));
  for (const entity of derivedEntities(spec))
    files.set(`shared/model/derived/${fileName(entity.id)}.ts`, printDerivation(entity, spec).code);
  for (const action of Object.values(spec.actions))
    files.set(`shared/actions/${fileName(action.id)}.ts`, printAction(action, spec));
  return files;
}
