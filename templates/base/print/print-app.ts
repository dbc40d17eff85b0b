import { z } from 'zod';
import type { AppSpec } from '../../spec/app-spec.ts';
import type { Page } from '../../spec/page.ts';
import { literal, pageName } from './code-names.ts';
import { createImports } from './imports.ts';
import { menuIcon } from './print-icons.ts';
import { hasAccounts, hasNotifications, hasSamples, hasSources } from './storage-features.ts';
import { shownScheme } from './theme/palette.ts';

/** Pages in the order of their ids, whatever order they were put in. */
export function pagesOf(spec: AppSpec): Page[] {
  return Object.values(spec.pages).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** `src/app/app-info.ts`. */
export function printAppInfo(spec: AppSpec): string {
  const menu = pagesOf(spec)
    .flatMap((page) => (page.menu ? [{ page, ...page.menu }] : []))
    .sort((a, b) => a.order - b.order)
    .flatMap(({ page, label, icon }) => [
      `{ label: ${literal(label)}, path: ${literal(page.path)}, icon: ${literal(menuIcon(icon))}${isForSome(page, spec) ? `, who: ${literal(page.who)}` : ''} },`,
      ...partsOf(page, spec).map(
        (part) =>
          `{ label: ${literal(part.title)}, path: ${literal(`${page.path}#${part.anchor}`)}, icon: ${literal(menuIcon(undefined))} },`,
      ),
    ]);
  const rowPages = pagesOf(spec).flatMap((page) =>
    page.entity && page.path.includes(':id') ? [`${page.entity}: ${literal(page.path)},`] : [],
  );
  const search = pageWith('site-search', spec)?.path;
  const contact = waysToReach(spec);
  return [
    `import type { AppInfo } from './app-info-type.ts';\n`,
    '/** What the shell knows about this app. */',
    'export const appInfo: AppInfo = {',
    `name: ${literal(spec.name)},`,
    `tagline: ${literal(spec.tagline)},`,
    `logo: ${literal(spec.theme.logo ?? spec.name)},`,
    `currency: ${literal(spec.currency)},`,
    `kind: ${literal(spec.kind)},`,
    `navigation: ${literal(spec.theme.navigation)},`,
    `scheme: ${literal(shownScheme(spec.theme))},`,
    `switcher: ${spec.theme.switcher},`,
    `menu: [${menu.join('\n')}],`,
    `rowPages: {${rowPages.join('\n')}},`,
    ...(search ? [`search: ${literal(search)},`] : []),
    ...(contact.length > 0 ? [`contact: ${literal(contact)},`] : []),
    '};\n',
  ].join('\n');
}

/** The page that a block of this kind stands on. */
function pageWith(block: string, spec: AppSpec): Page | undefined {
  return pagesOf(spec).find(({ blocks }) => Object.values(blocks).some((each) => each.block === block));
}

const reachSchema = z.object({
  details: z.array(z.object({ kind: z.string(), value: z.string(), label: z.string().optional() })),
});

/** Ways to be reached, as the contact page has them. */
function waysToReach(spec: AppSpec): { kind: string; value: string; label?: string }[] {
  const blocks = Object.values(pageWith('contact', spec)?.blocks ?? {});
  return blocks
    .flatMap(({ properties }) => reachSchema.safeParse(properties).data?.details ?? [])
    .slice(0, 5);
}

const partSchema = z.object({ title: z.string(), anchor: z.string() });

/** The parts of a page that have entries of their own in the menu of a one-page site. */
function partsOf(page: Page, { theme }: AppSpec): z.infer<typeof partSchema>[] {
  if (theme.navigation !== 'single') return [];
  return Object.values(page.blocks)
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .flatMap(({ properties }) => partSchema.safeParse(properties).data ?? []);
}

/** `src/app/routes.tsx`. */
export function printRoutes(spec: AppSpec): string {
  const imports = createImports();
  const type = imports.type('react-router', 'RouteObject');
  const routes = pagesOf(spec).map((page) => {
    const component = imports.value(`../pages/${page.id}.tsx`, pageName(page.id));
    const element = isForSome(page, spec)
      ? `<${imports.value('../accounts/gate.tsx', 'Gate')} who={${literal(page.who)}}><${component} /></Gate>`
      : `<${component} />`;
    return `{ path: ${literal(page.path)}, element: ${element} },`;
  });
  if (hasAccounts(spec)) routes.push(`...${imports.value('../accounts/routes.tsx', 'accountRoutes')},`);
  return `${imports.print()}\n\nexport const routes: ${type}[] = [\n${routes.join('\n')}\n];\n`;
}

/** `src/app/slots.ts`: what layers add to the shell. */
export function printSlots(spec: AppSpec): string {
  const imports = createImports();
  const type = imports.type('react', 'ComponentType');
  const notices = hasAccounts(spec) ? [imports.value('../accounts/go-on.tsx', 'GoOn')] : [];
  const endNotices = hasSamples(spec) ? [imports.value('./sample-notice.tsx', 'SampleNotice')] : [];
  const controls = [
    ...(pageWith('site-search', spec)
      ? [imports.value('../blocks/site-search/header-search.tsx', 'HeaderSearch')]
      : []),
    ...(spec.theme.switcher ? [imports.value('./theme-switcher.tsx', 'ThemeSwitcher')] : []),
    ...(hasNotifications(spec) ? [imports.value('../accounts/bell.tsx', 'Bell')] : []),
    ...(hasAccounts(spec) ? [imports.value('../accounts/account-menu.tsx', 'AccountMenu')] : []),
  ];
  return [
    imports.print(),
    '',
    '/** Stand above every page. */',
    `export const notices: readonly ${type}[] = [${notices.join(', ')}];\n`,
    '/** Stand below every page. */',
    `export const endNotices: readonly ${type}[] = [${endNotices.join(', ')}];\n`,
    '/** Stand in the header. */',
    `export const controls: readonly ${type}[] = [${controls.join(', ')}];\n`,
  ].join('\n');
}

/** `src/store/access.ts`: who may do what, as far as the browser shows it. */
export function printAccess(spec: AppSpec): string {
  return hasAccounts(spec)
    ? `export { peopleAccess as access } from '../accounts/people-access.ts';\n`
    : `export { openAccess as access } from './open-access.ts';\n`;
}

/** Whether a page is not for everybody. */
function isForSome(page: Page, spec: AppSpec): boolean {
  return hasAccounts(spec) && !page.who.includes('anyone');
}

/** `server/features.ts`: what layers add to the server. */
export function printFeatures(spec: AppSpec): string {
  const imports = createImports();
  const type = imports.type('./feature.ts', 'Feature');
  const names = [
    ...(spec.storage === 'postgres' ? [imports.value('./data/database-feature.ts', 'databaseFeature')] : []),
    ...(hasSources(spec) ? [imports.value('./sources/sources-feature.ts', 'sourcesFeature')] : []),
  ];
  return [
    imports.print(),
    '',
    '/** The parts of the server, in the order they start. */',
    `export const features: readonly ${type}[] = [${names.join(', ')}];\n`,
  ].join('\n');
}

/** `src/text/index.ts`: the language of this app. */
export function printText({ language }: AppSpec): string {
  return [
    `import type { Words } from './en.ts';`,
    `import { ${language === 'en' ? 'en' : 'zh'} } from './${language}.ts';\n`,
    `export const language: 'en' | 'zh' = '${language}';`,
    `export const locale: string = '${language === 'en' ? 'en' : 'zh-CN'}';`,
    `export const words: Words = ${language};\n`,
    '/** The words of a block in the app’s language. */',
    'export function useWords<BlockWords>(texts: { en: BlockWords; zh: BlockWords }): BlockWords {',
    'return texts[language];',
    '}\n',
  ].join('\n');
}
