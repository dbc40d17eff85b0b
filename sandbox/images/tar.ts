export interface TarEntry {
  /** Relative, without a slash at its start or end. */
  path: string;
  mode: number;
  content: { kind: 'folder' } | { kind: 'link'; target: string } | { kind: 'file'; text: string };
}

const blockBytes = 512;
const typeFlag = { file: '0', link: '2', folder: '5' } as const;

/** A tar archive (ustar) of a few small entries; the same bytes for the same entries. */
export function createTar(entries: readonly TarEntry[]): Buffer {
  const blocks = entries.flatMap((entry) => {
    const body = Buffer.from(entry.content.kind === 'file' ? entry.content.text : '');
    return [
      header(entry, body.length),
      body,
      Buffer.alloc((blockBytes - (body.length % blockBytes)) % blockBytes),
    ];
  });
  return Buffer.concat([...blocks, Buffer.alloc(2 * blockBytes)]);
}

function header(entry: TarEntry, size: number): Buffer {
  const block = Buffer.alloc(blockBytes);
  block.write(entry.content.kind === 'folder' ? `${entry.path}/` : entry.path, 0, 100);
  block.write(octal(entry.mode, 7), 100);
  block.write(octal(0, 7), 108);
  block.write(octal(0, 7), 116);
  block.write(octal(size, 11), 124);
  block.write(octal(0, 11), 136);
  block.write(' '.repeat(8), 148);
  block.write(typeFlag[entry.content.kind], 156);
  if (entry.content.kind === 'link') block.write(entry.content.target, 157, 100);
  block.write('ustar\u000000', 257, 'latin1');
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${octal(sum, 6)}\u0000 `, 148, 'latin1');
  return block;
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}
