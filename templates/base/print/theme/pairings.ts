import type { Theme } from '../../../spec/theme.ts';

interface Family {
  /** Name in CSS. */
  family: string;
  package: string;
  serif?: boolean;
}

const geist: Family = { family: 'Geist Variable', package: '@fontsource-variable/geist' };
const inter: Family = { family: 'Inter Variable', package: '@fontsource-variable/inter' };
const manrope: Family = { family: 'Manrope Variable', package: '@fontsource-variable/manrope' };
const nunito: Family = { family: 'Nunito Variable', package: '@fontsource-variable/nunito' };
const outfit: Family = { family: 'Outfit Variable', package: '@fontsource-variable/outfit' };
const dmSans: Family = { family: 'DM Sans Variable', package: '@fontsource-variable/dm-sans' };
const grotesk: Family = { family: 'Space Grotesk Variable', package: '@fontsource-variable/space-grotesk' };
const bricolage: Family = {
  family: 'Bricolage Grotesque Variable',
  package: '@fontsource-variable/bricolage-grotesque',
};
const fraunces: Family = {
  family: 'Fraunces Variable',
  package: '@fontsource-variable/fraunces',
  serif: true,
};
const playfair: Family = {
  family: 'Playfair Display Variable',
  package: '@fontsource-variable/playfair-display',
  serif: true,
};
const lora: Family = { family: 'Lora Variable', package: '@fontsource-variable/lora', serif: true };
const source: Family = {
  family: 'Source Serif 4 Variable',
  package: '@fontsource-variable/source-serif-4',
  serif: true,
};

const pairings: Readonly<Record<Theme['pairing'], { heading: Family; text: Family }>> = {
  geist: { heading: geist, text: geist },
  inter: { heading: inter, text: inter },
  manrope: { heading: manrope, text: manrope },
  'fraunces-inter': { heading: fraunces, text: inter },
  'playfair-dm': { heading: playfair, text: dmSans },
  grotesk: { heading: grotesk, text: inter },
  bricolage: { heading: bricolage, text: geist },
  'lora-source': { heading: lora, text: source },
  nunito: { heading: nunito, text: nunito },
  outfit: { heading: outfit, text: outfit },
};

/** All packages that a pairing may bring. */
export const fontPackages: readonly string[] = [
  ...new Set(Object.values(pairings).flatMap(({ heading, text }) => [heading.package, text.package])),
].sort();

/** The packages of a pairing. */
export function packagesOf(pairing: Theme['pairing']): string[] {
  const { heading, text } = pairings[pairing];
  return [...new Set([heading.package, text.package])].sort();
}

/** Families as CSS has them, with what stands in for them and for other scripts. */
export function familiesOf(pairing: Theme['pairing']): { heading: string; text: string } {
  const { heading, text } = pairings[pairing];
  return { heading: stack(heading), text: stack(text) };
}

function stack({ family, serif }: Family): string {
  const chinese = serif ? "'Songti SC', 'Noto Serif SC'" : "'PingFang SC', 'Noto Sans SC', 'Microsoft YaHei'";
  return `'${family}', ${chinese}, ${serif ? 'ui-serif, Georgia, serif' : 'ui-sans-serif, system-ui, sans-serif'}`;
}
