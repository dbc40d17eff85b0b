import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { DataFolder } from '../home/data-folder.ts';

const liveService = z.object({ id: z.string(), version: z.number().int() });
export type LiveService = z.infer<typeof liveService>;

/** Which service is an app's live one: remembered, so that one that outlives a crash can be taken over. */
export interface LiveServices {
  remember(slug: string, live: LiveService): Promise<void>;
  recall(slug: string): Promise<LiveService | undefined>;
  forget(slug: string): Promise<void>;
  /** The ids of all of them. */
  ids(): Promise<string[]>;
}

export function createLiveServices(folder: DataFolder): LiveServices {
  const file = (slug: string): string => join(folder.projects, slug, 'live-service.json');

  async function recall(slug: string): Promise<LiveService | undefined> {
    try {
      return liveService.parse(JSON.parse(await readFile(file(slug), 'utf8')));
    } catch {
      // Never live, or cut off in the middle of a crash: it is started anew.
      return undefined;
    }
  }

  return {
    recall,
    remember: async (slug, live) => {
      await mkdir(dirname(file(slug)), { recursive: true });
      const draft = `${file(slug)}.next`;
      await writeFile(draft, JSON.stringify(live));
      await rename(draft, file(slug));
    },
    forget: (slug) => rm(file(slug), { force: true }),
    ids: async () => {
      const slugs = await readdir(folder.projects);
      const found = await Promise.all(slugs.map(recall));
      return found.flatMap((live) => live?.id ?? []);
    },
  };
}
