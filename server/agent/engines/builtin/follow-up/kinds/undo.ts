import type { FollowUpKind } from '../follow-up-kind.ts';
import { plainClause } from '../read-with.ts';

const asks =
  /^(?:(?:no,?\s+)?(?:undo|revert|roll ?back|reverse)(?:\s+(?:it|that|this|them|the (?:last|latest|previous) (?:change|step|release|version|one)s?|(?:my|your|the) (?:last )?changes?|everything|all))?|go back(?:\s+to\s+(?:the\s+)?(?:.{0,20}\s)?(?:version|release|state|before|how it was|one|v ?\d+).*)?|(?:put|change|set|bring|take|switch|turn)\s+(?:it|that|this|everything|them|the (?:old|previous|last|earlier) (?:version|one|release|look|design))\s*(?:back|as it was)?(?:\s+(?:to|how|as|like|the way)\s+.{0,40}?)?\s*(?:back|it was|before)|(?:bring back|restore|return to|back to)\s+(?:the\s+)?(?:old|previous|last|earlier|former|original)\s+(?:version|one|release|look|design|state|app)|(?:restore|revert to|roll ?back to|return to|back to) (?:it|v ?\d+|version \d+|release \d+)|i (?:liked|preferred) (?:it|the (?:old|previous|earlier|last) (?:one|version|look|design))(?: better| more)?(?: before)?|(?:take|bring|get) (?:me|us|it) back(?: to (?:the )?(?:old|previous|last|earlier|former).{0,20})?|it was better before|cancel that|never ?mind(?:,? undo.*)?)$/i;
const chinese =
  /^(?:撤销|撤回|还原|回退|回滚|恢复)(?:刚才|刚刚|上一步|上次|这个|那个|它|上一个|之前|最近)?(?:的)?(?:修改|改动|操作|更改|版本|样子|那一步)?(?:了)?$|^(?:回到|退回|恢复到|恢复成|改回|变回|换回)(?:上一个|之前|原来|以前|上个|前一个|旧)?(?:的)?(?:版本|样子|状态|设计)?(?:去)?$|^(?:还是)?(?:之前|原来|以前)(?:的)?(?:版本|样子)?(?:更)?好(?:看|一点|些)?$/;

/** Going back: what brings an earlier release back, and nothing is built. */
export const undo: FollowUpKind = {
  id: 'undo',
  example: { en: 'Undo that', zh: '撤销刚才的修改' },
  recognise({ text }, { language, waiting }) {
    const said = plainClause(text);
    if (said.length > 90 || (!asks.test(said) && !chinese.test(said))) return undefined;
    if (waiting)
      return {
        answer:
          language === 'zh'
            ? '计划还没有构建，应用没有变化。在计划卡片上可以回到计划的上一个修订，或删除不要的步骤。'
            : 'The plan is not built yet, so the app is as it was. On the plan card you can return to an earlier revision of the plan, or delete the steps you do not want.',
      };
    return {
      answer:
        language === 'zh'
          ? '我没有改动任何东西。要回到之前：打开“版本”，在想要的版本上选择“恢复到……”，可以只恢复代码（数据保持现状），也可以连同数据一起恢复。恢复会成为一个新版本，历史不会丢失。也可以直接说出相反的修改，例如“删除刚加的字段”。'
          : 'I changed nothing. To go back, open Releases and choose “Go back to …” at the release you want: code only, with the data as they are now, or code and data. That makes a new release, so nothing is lost from the history. You can also ask for the opposite, for example “Remove the … field”.',
    };
  },
};
