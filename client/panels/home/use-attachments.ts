import { useState } from 'react';
import type { Attachment } from '../../../server/contract/attachment.ts';
import { uploadAttachment } from '../../api/projects.ts';

/** A file on its way or understood, or why it could not be read. */
export interface AttachedFile {
  key: string;
  file: File;
  status: 'reading' | 'ready' | 'failed';
  attachment?: Attachment;
  /** In the server's words. */
  failure?: string;
}

/** The tables attached to a message that is being written. */
export function useAttachments() {
  const [files, setFiles] = useState<readonly AttachedFile[]>([]);

  const settle = (key: string, change: Partial<AttachedFile>) =>
    setFiles((known) => known.map((item) => (item.key === key ? { ...item, ...change } : item)));

  const read = (key: string, file: File, sheet?: string) =>
    uploadAttachment(file, sheet).then(
      (attachment) => settle(key, { status: 'ready', attachment }),
      (failure: unknown) =>
        settle(key, {
          status: 'failed',
          failure: failure instanceof Error ? failure.message : String(failure),
        }),
    );

  return {
    files,
    /** Ids of the files that were understood. */
    ids: files.flatMap((item) => item.attachment?.id ?? []),
    reading: files.some((item) => item.status === 'reading'),
    add(added: Iterable<File>) {
      for (const file of added) {
        const key = crypto.randomUUID();
        setFiles((known) => [...known, { key, file, status: 'reading' }]);
        void read(key, file);
      }
    },
    chooseSheet(key: string, sheet: string) {
      const item = files.find((other) => other.key === key);
      if (!item) return;
      settle(key, { status: 'reading' });
      void read(key, item.file, sheet);
    },
    remove: (key: string) => setFiles((known) => known.filter((item) => item.key !== key)),
    clear: () => setFiles([]),
  };
}

export type Attachments = ReturnType<typeof useAttachments>;
