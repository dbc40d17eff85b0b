import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileTree, type TreeNode } from './file-tree.ts';

interface FileListProps {
  paths: readonly string[];
  open: string | undefined;
  onOpen(path: string): void;
}

/** The app's files as a tree, or those that fit a few typed letters. */
export function FileList({ paths, open, onOpen }: FileListProps) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState('');
  const found =
    filter === '' ? [] : paths.filter((path) => path.toLowerCase().includes(filter.toLowerCase()));
  return (
    <nav aria-label={t('code.files')} className="flex h-full min-h-0 flex-col bg-surface">
      <input
        type="search"
        aria-label={t('code.filter')}
        placeholder={t('code.filter')}
        className="m-2 h-8 rounded-control border border-line bg-sunken px-2.5 text-sm focus:border-accent focus:outline-none max-md:h-11"
        value={filter}
        onChange={(event) => setFilter(event.target.value)}
      />
      <div className="min-h-0 flex-1 overflow-y-auto px-1 pb-2">
        {filter === '' ? (
          <Branch nodes={fileTree(paths)} open={open} onOpen={onOpen} />
        ) : (
          <ul>
            {found.map((path) => (
              <FileItem key={path} node={{ name: path, path }} open={open} onOpen={onOpen} />
            ))}
          </ul>
        )}
      </div>
    </nav>
  );
}

interface BranchProps {
  nodes: readonly TreeNode[];
  open: string | undefined;
  onOpen(path: string): void;
}

function Branch({ nodes, open, onOpen }: BranchProps) {
  return (
    <ul className="pl-2">
      {nodes.map((node) =>
        node.children ? (
          <li key={node.path}>
            <details open={open?.startsWith(`${node.path}/`) || undefined}>
              <summary className="flex min-h-7 cursor-pointer items-center rounded-control px-1.5 text-sm hover:bg-sunken max-md:min-h-11">
                {node.name}
              </summary>
              <Branch nodes={node.children} open={open} onOpen={onOpen} />
            </details>
          </li>
        ) : (
          <FileItem key={node.path} node={node} open={open} onOpen={onOpen} />
        ),
      )}
    </ul>
  );
}

function FileItem({ node, open, onOpen }: Omit<BranchProps, 'nodes'> & { node: TreeNode }) {
  return (
    <li>
      <button
        type="button"
        aria-current={node.path === open || undefined}
        className="block min-h-7 w-full truncate rounded-control px-1.5 py-1 pl-5 text-left text-sm hover:bg-sunken aria-[current]:bg-accent-soft aria-[current]:text-accent-ink max-md:min-h-11"
        onClick={() => onOpen(node.path)}
      >
        {node.name}
      </button>
    </li>
  );
}
