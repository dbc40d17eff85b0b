import type { Check, Locator } from '../../spec/check.ts';
import type { PlacedBlock } from '../block-manifest.ts';
import { openPage, type Scene } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import type { PartnersProperties } from './block.ts';
import { en, zh } from './files/src/blocks/partners/text.ts';

const main: Locator = { role: 'main' };

/** Requests can be answered, and suggestions are there with a reason. */
export function partnersChecks(
  { properties }: PlacedBlock<PartnersProperties>,
  { spec, page, write }: Scene,
): Check[] {
  if (page.path.includes(':') || Object.keys(spec.roles).length === 0) return [];
  const words = wordsFor(spec, { en, zh });
  const connections = spec.entities[properties.connections];
  const needs = [{ access: ['signedIn' as const], own: true }];
  if (properties.view === 'connections' && connections)
    return write({
      what: 'answers',
      en: 'see requests and who you are connected with',
      zh: '查看申请与联系人',
      needs,
      steps: [
        ...openPage(page),
        { kind: 'expectThing', thing: { role: 'heading', name: words.asks, within: main } },
        { kind: 'expectThing', thing: { role: 'heading', name: words.connected, within: main } },
      ],
    });
  return [];
}
