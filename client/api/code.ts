import {
  commitListSchema,
  diffSchema,
  fileListSchema,
  fileSavedSchema,
  fileSchema,
  logsSchema,
} from '../../server/contract/code.ts';
import { request } from './request.ts';

const of = (slug: string, rest: string, query: Record<string, string | undefined> = {}) => {
  const named = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const search = new URLSearchParams(named).toString();
  return `/api/projects/${encodeURIComponent(slug)}/${rest}${search ? `?${search}` : ''}`;
};

export const listFiles = (slug: string, commit?: string) =>
  request(fileListSchema, of(slug, 'files', { commit }));

export const readFile = (slug: string, path: string, commit?: string) =>
  request(fileSchema, of(slug, 'file', { path, commit }));

export function saveFile(
  slug: string,
  body: { path: string; content: string; base: string; message?: string },
) {
  return request(fileSavedSchema, of(slug, 'file'), { method: 'PUT', body });
}

export const listCommits = (slug: string) => request(commitListSchema, of(slug, 'commits'));

export const readDiff = (slug: string, to: string, from?: string) =>
  request(diffSchema, of(slug, 'diff', { to, from }));

export const readLogs = (slug: string, kind: 'app' | 'build') =>
  request(logsSchema, of(slug, 'logs', { kind, lines: '500' }));
