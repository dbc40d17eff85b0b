import type { FollowUpKind } from '../follow-up-kind.ts';

const patterns = [
  /^(?:rename|call|name)\s+(?:the|this|my|our)?\s*(?:app|application|website|site|it|project)\s+(?:to\s+|as\s+)?["“']?(.{1,60}?)["”']?$/i,
  /^(?:change|set)\s+(?:the\s+)?(?:app(?:'s|lication)?\s+)?(?:name|title)(?:\s+of\s+the\s+app)?\s+to\s+["“']?(.{1,60}?)["”']?$/i,
  /^(?:把|将)?(?:应用|网站|项目|它)?(?:的)?(?:名字|名称|标题)?(?:改名|改|换|命名)(?:为|成|叫)[“"「]?([^”"」]{1,30})[”"」]?$/,
];

/** The app's own name. */
export const renameApp: FollowUpKind = {
  id: 'name',
  example: { en: 'Rename the app to My week', zh: '把应用改名为我的一周' },
  recognise({ text }, { language }) {
    const name = patterns.map((pattern) => pattern.exec(text.trim())?.[1]?.trim()).find((each) => each);
    if (!name || (/[\p{Script=Han}]/u.test(text) && !/应用|网站|项目|它|名字|标题|^改/.test(text)))
      return undefined;
    const title = language === 'zh' ? `改名为“${name}”` : `Rename the app to “${name}”`;
    const sentence = language === 'zh' ? `应用改名为“${name}”。` : `The app is called “${name}”.`;
    return { title, sentence, areas: ['content'], operations: [{ kind: 'change-app', changes: { name } }] };
  },
};
