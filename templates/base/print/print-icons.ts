import iconImports from 'lucide-react/dynamicIconImports';
import { z } from 'zod';
import type { AppSpec } from '../../spec/app-spec.ts';
import { componentName, literal } from './code-names.ts';
import { hasAccounts } from './storage-features.ts';
import { createImports } from './imports.ts';

const known = new Set(Object.keys(iconImports));

/** `src/app/icons.ts`: the icons this app names. Names that lucide does not have are drawn as a circle. */
export function printIcons(spec: AppSpec): string {
  const imports = createImports();
  const type = imports.type('lucide-react', 'LucideIcon');
  const entries = namedIcons(spec).map((name) => {
    const component = componentName(known.has(name) ? name : 'circle');
    return `${literal(name)}: ${imports.value('lucide-react', `${component}Icon`)},`;
  });
  return [
    imports.print(),
    '',
    '/** Icons of menu entries, things and actions by name. */',
    `export const icons: Readonly<Record<string, ${type}>> = {`,
    ...entries,
    '};\n',
  ].join('\n');
}

/** Icon of a menu entry; one that says nothing in particular when none was named. */
export function menuIcon(icon: string | undefined): string {
  return icon ?? 'circle';
}

function namedIcons(spec: AppSpec): string[] {
  const names = [
    ...Object.values(spec.entities).map(({ icon }) => icon),
    ...Object.values(spec.actions).map(({ icon }) => icon),
    ...(hasAccounts(spec) ? ['users-round'] : []),
    ...Object.values(spec.pages).flatMap(({ menu }) => (menu ? [menuIcon(menu.icon)] : [])),
    ...Object.values(spec.pages).flatMap(({ blocks }) =>
      Object.values(blocks).flatMap(({ properties }) => iconsIn(properties)),
    ),
  ];
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

const withIcons = z.object({
  icons: z.array(z.string()).optional(),
  items: z.array(z.object({ icon: z.string().optional() })).optional(),
});

/** Icons that the properties of a block name. */
function iconsIn(properties: unknown): string[] {
  const { icons = [], items = [] } = withIcons.safeParse(properties).data ?? {};
  return [...icons, ...items.flatMap(({ icon }) => icon ?? [])];
}
