import { keptInPostgres } from '../../design/kept-in-postgres.ts';
import { openToAll } from '../../design/open-to-all.ts';
import { findCircumstances } from '../../understand/find-circumstances.ts';
import { readMessage } from '../../understand/message.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';

/** Where what is entered is kept. */
export const changeStorage: FollowUpKind = {
  id: 'storage',
  example: { en: 'Keep it in Postgres', zh: '保存到 Postgres 数据库' },
  recognise({ text }, { spec, say, language }) {
    const { storage } = findCircumstances(readMessage(text));
    if (!storage) return undefined;
    const postgres = storage === 'postgres';
    const title =
      language === 'zh'
        ? postgres
          ? '保存到 Postgres'
          : '保存在浏览器'
        : postgres
          ? 'Keep data in Postgres'
          : 'Keep data in the browser';
    const sentence = postgres ? keptInPostgres(Object.values(spec.entities), say) : say.words.keptBrowser;
    // People who log in are kept on the server.
    const opened = !postgres && Object.keys(spec.roles).length > 0;
    return {
      title,
      sentence: opened ? `${sentence} ${say.words.openSentence}` : sentence,
      areas: ['storage'],
      operations: [
        ...(opened ? openToAll(spec, say) : []),
        { kind: 'set-storage', storage },
        { kind: 'remove-assumption', assumption: 'storage' },
      ],
    };
  },
};
