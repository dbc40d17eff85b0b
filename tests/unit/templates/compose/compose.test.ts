import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { compose } from '../../../../templates/compose/compose.ts';
import { ComposeError } from '../../../../templates/compose/compose-error.ts';
import type { Block, Catalogue, Layer } from '../../../../templates/compose/layer.ts';
import { loadCatalogue } from '../../../../templates/compose/load-catalogue.ts';
import { appSpecSchema } from '../../../../templates/spec/app-spec.ts';
import { fold } from '../../../../templates/spec/fold.ts';
import type { SpecOperation } from '../../../../templates/spec/operation.ts';
import { fixtureNames, readSpecFixture } from '../../../support/spec-fixture.ts';

const spec = appSpecSchema.parse({ name: 'Empty' });

function layer(id: string, more: Partial<Layer> = {}): Layer {
  return {
    id,
    title: id,
    requires: [],
    dependencies: [],
    whenToUse: 'In tests.',
    files: new Map(),
    applies: () => true,
    ...more,
  };
}

function block(id: string, more: Partial<Block> = {}): Block {
  const { applies: _, print: __, ...part } = layer(id);
  return {
    ...part,
    properties: z.strictObject({ title: z.string() }),
    print: () => ({ imports: [], element: '<i />' }),
    checks: () => [],
    ...more,
  };
}

function pageWith(blockId: string, properties: Record<string, string>) {
  return appSpecSchema.parse({
    name: 'One page',
    pages: {
      home: {
        id: 'home',
        title: 'Home',
        path: '/',
        blocks: { one: { id: 'one', block: blockId, order: 1, properties } },
      },
    },
  });
}

const catalogueOf = (layers: Layer[], blocks: Block[] = []): Catalogue => ({ layers, blocks });

describe('compose refuses in plain words', () => {
  test('two owners of one path', async () => {
    const files = new Map([['src/a.ts', '']]);
    const made = compose(spec, catalogueOf([layer('one', { files }), layer('two', { files })]));
    await expect(made).rejects.toThrow('“one” and “two” both bring the file src/a.ts.');
  });

  test('a gap in what parts build on', async () => {
    const made = compose(spec, catalogueOf([layer('one', { requires: ['missing'] })]));
    await expect(made).rejects.toThrow('“one” builds on “missing”');
  });

  test('parts that require each other', async () => {
    const layers = [layer('one', { requires: ['two'] }), layer('two', { requires: ['one'] })];
    await expect(compose(spec, catalogueOf(layers))).rejects.toThrow('one → two → one');
  });

  test('an unknown block', async () => {
    await expect(compose(pageWith('ghost', {}), catalogueOf([]))).rejects.toThrow(
      '“ghost”, which does not exist',
    );
  });

  test('properties that do not fit', async () => {
    const made = compose(
      pageWith('sign', { title: 'Hello', size: 'large' }),
      catalogueOf([], [block('sign')]),
    );
    await expect(made).rejects.toThrow(/“one” on the page “Home”.*size/);
  });

  test('a package that is not installed', async () => {
    const made = compose(spec, catalogueOf([layer('one', { dependencies: ['left-pad-of-nobody'] })]));
    await expect(made).rejects.toThrow('“left-pad-of-nobody” is not installed');
  });

  test('a source that is not there, and a spec with problems', async () => {
    const { spec: agenda } = await readSpecFixture('agenda');
    await expect(compose(agenda, await loadCatalogue(), new Map())).rejects.toThrow('data/sessions.csv');
    const broken = appSpecSchema.parse({
      name: 'x',
      pages: { a: { id: 'a', title: 'A', path: '/a' } },
    });
    await expect(compose(broken, await loadCatalogue())).rejects.toBeInstanceOf(ComposeError);
  });
});

describe('compose', () => {
  test('brings in what a part requires even when it does not apply', async () => {
    const files = new Map([['src/shared.ts', 'x']]);
    const layers = [layer('low', { files, applies: () => false }), layer('high', { requires: ['low'] })];
    expect((await compose(spec, catalogueOf(layers))).get('src/shared.ts')).toBe('x');
  });

  test.each(fixtureNames)('gives the same bytes for “%s” each time', async (name) => {
    const { spec: app, sources } = await readSpecFixture(name);
    const catalogue = await loadCatalogue();
    const first = await compose(app, catalogue, sources);
    expect([...(await compose(structuredClone(app), catalogue, sources))]).toEqual([...first]);
    expect([...first.keys()]).toEqual([...first.keys()].sort());
  });

  test('gives the same bytes whatever the order of operations', async () => {
    const operations: SpecOperation[] = [
      { kind: 'change-app', changes: { name: 'Tasks' } },
      {
        kind: 'put-entity',
        entity: {
          id: 'task',
          singular: 'Task',
          plural: 'Tasks',
          path: 'tasks',
          titleField: 'title',
          origin: 'kept',
          ownership: 'shared',
          permissions: { read: ['anyone'], create: ['anyone'], update: ['anyone'], remove: ['anyone'] },
        },
      },
      {
        kind: 'put-field',
        entity: 'task',
        field: { id: 'title', label: 'Title', type: 'text', order: 1, required: true },
      },
      {
        kind: 'put-field',
        entity: 'task',
        field: { id: 'done', label: 'Done', type: 'boolean', order: 2, required: false },
      },
      { kind: 'put-page', page: { id: 'home', title: 'Home', path: '/', who: ['anyone'] } },
    ];
    const catalogue = await loadCatalogue();
    const forwards = await compose(fold(operations).spec, catalogue);
    const backwards = await compose(fold([...operations].reverse()).spec, catalogue);
    expect([...backwards]).toEqual([...forwards]);
  });

  test('declares every package its code imports, in exact versions, and no other font', async () => {
    const { spec: app, sources } = await readSpecFixture('kanban');
    const files = await compose(app, await loadCatalogue(), sources);
    const manifest = z
      .object({
        dependencies: z.record(z.string(), z.string()),
        devDependencies: z.record(z.string(), z.string()),
      })
      .parse(JSON.parse(files.get('package.json') ?? '{}'));
    const declared = { ...manifest.dependencies, ...manifest.devDependencies };
    expect(Object.keys(manifest.dependencies)).toEqual(Object.keys(manifest.dependencies).sort());
    for (const version of Object.values(declared)) expect(version).toMatch(/^\d/);
    expect(Object.keys(declared).filter((name) => name.startsWith('@fontsource'))).toEqual([
      '@fontsource-variable/nunito',
    ]);
    for (const [path, text] of files) {
      if (!/\.tsx?$/.test(path)) continue;
      for (const [, module = ''] of text.matchAll(/(?:from|import) '([^'.][^']*)'/g)) {
        const name = module.startsWith('@')
          ? module.split('/').slice(0, 2).join('/')
          : (module.split('/')[0] ?? '');
        if (!module.startsWith('node:')) expect(declared, `${path} imports ${module}`).toHaveProperty([name]);
      }
    }
  });
});
