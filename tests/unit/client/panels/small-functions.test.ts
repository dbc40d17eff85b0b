import { expect, test } from 'vitest';
import { linkAddresses } from '../../../../client/panels/chat/link-addresses.ts';
import { fileTree } from '../../../../client/panels/code/file-tree.ts';
import { pastedTable } from '../../../../client/panels/home/pasted-table.ts';
import { moveTo } from '../../../../client/panels/plan/move-to.ts';
import { languageOfText } from '../../../../client/text/language-of-text.ts';

test('makes links of bare addresses and leaves the others alone', () => {
  expect(linkAddresses('Live at http://a.sprout.localhost:4700/.')).toBe(
    'Live at <http://a.sprout.localhost:4700/>.',
  );
  expect(linkAddresses('已上线：http://a.sprout.localhost:4700/\n\n好')).toContain(
    '<http://a.sprout.localhost:4700/>',
  );
  expect(linkAddresses('[here](http://a.b/) and <http://c.d/>')).toBe(
    '[here](http://a.b/) and <http://c.d/>',
  );
});

test('takes pasted cells for a table and prose for prose', async () => {
  const table = pastedTable('a\tb\n1\t2\n3\t4', 'cells.tsv');
  expect(table?.name).toBe('cells.tsv');
  expect(pastedTable('One line.\nAnother, with\ta tab.', 'x')).toBeUndefined();
  expect(pastedTable('a\tb', 'x')).toBeUndefined();
});

test('moves a step to a place counted without it', () => {
  expect(moveTo(['a', 'b', 'c'], 'a', 2)).toEqual(['b', 'c', 'a']);
  expect(moveTo(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b']);
});

test('puts folders before files', () => {
  const tree = fileTree(['z.ts', 'src/b.ts', 'src/a/c.ts', 'README.md']);
  expect(tree.map(({ path }) => path)).toEqual(['src', 'README.md', 'z.ts']);
  expect(tree[0]?.children?.map(({ name }) => name)).toEqual(['a', 'b.ts']);
});

test('tells Chinese from the rest', () => {
  expect(languageOfText('一个 agenda')).toBe('zh-CN');
  expect(languageOfText('an agenda')).toBe('en');
});
