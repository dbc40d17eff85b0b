/** A folder or file of the app. */
export interface TreeNode {
  name: string;
  path: string;
  /** `undefined` for a file. */
  children?: TreeNode[];
}

/** Paths as a tree: folders first, then files, each by name. */
export function fileTree(paths: readonly string[]): TreeNode[] {
  const root: TreeNode = { name: '', path: '', children: [] };
  for (const path of paths) {
    let folder = root;
    const parts = path.split('/');
    for (const [index, name] of parts.entries()) {
      const at = parts.slice(0, index + 1).join('/');
      folder.children ??= [];
      let node = folder.children.find((child) => child.name === name);
      if (!node) {
        node = index < parts.length - 1 ? { name, path: at, children: [] } : { name, path: at };
        folder.children.push(node);
      }
      folder = node;
    }
  }
  sortTree(root);
  return root.children ?? [];
}

function sortTree(node: TreeNode): void {
  node.children?.sort((a, b) => Number(!a.children) - Number(!b.children) || a.name.localeCompare(b.name));
  for (const child of node.children ?? []) sortTree(child);
}
