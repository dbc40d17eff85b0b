import { AppError } from '../errors.ts';

const longest = 400;

/** A path inside an app, as a person or a model gave it. Refuses whatever could reach outside or confuse git. */
export function checkPath(path: string): string {
  const parts = path.split('/');
  const refused =
    path === '' ||
    Buffer.byteLength(path) > longest ||
    path.startsWith('/') ||
    path.includes('\\') ||
    /\p{Cc}/u.test(path) ||
    !path.isWellFormed() ||
    parts.some((part) => part === '' || part === '.' || part === '..' || isGitFolder(part));
  if (refused)
    throw new AppError('invalid-input', `“${path.slice(0, 80)}” cannot be the path of a file in an app.`);
  return path;
}

// Git refuses these names too: some file systems ignore case, trailing dots and invisible characters.
function isGitFolder(part: string): boolean {
  const visible = part.replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu, '').replace(/[. ]+$/, '');
  return /^(\.git|git~\d)(:.*)?$/i.test(visible);
}
