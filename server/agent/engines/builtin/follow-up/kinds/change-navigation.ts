import { changeInWords } from '../change-in-words.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { plainClause } from '../read-with.ts';

const side =
  /^(?:(?:use|add|show|make it|switch to|give it)\s+(?:an?\s+|the\s+)?(?:side ?bar|side menu|left menu|side navigation)(?:\s+(?:menu|navigation|layout))?|(?:put|move|show)\s+(?:the\s+)?(?:menu|navigation)\s+(?:on|to|at|in)\s+(?:the\s+)?(?:left|side|sidebar)(?:\s+side)?|(?:使用|用|改成|改为|换成|加)?(?:侧边栏|侧栏|左侧菜单)(?:导航|菜单)?|(?:把|将)?(?:菜单|导航)(?:栏)?(?:放到?|移到|改到|放在)(?:左侧|左边|侧边|侧面))$/i;
const top =
  /^(?:(?:use|add|show|switch to)\s+(?:an?\s+|the\s+)?top\s+(?:menu|navigation|bar)|(?:put|move|show)\s+(?:the\s+)?(?:menu|navigation)\s+(?:on|to|at|in)\s+(?:the\s+)?top|(?:remove|no|hide)\s+(?:the\s+)?side ?bar|(?:使用|用|改成|改为|换成)?(?:顶部|上方)(?:菜单|导航)(?:栏)?|(?:把|将)?(?:菜单|导航)(?:栏)?(?:放到?|移到|改到|放在)(?:顶部|上方|上面|页面顶部)|(?:不要|去掉|取消)(?:侧边栏|侧栏))$/i;

/** Where the menu is. */
export const changeNavigation: FollowUpKind = {
  id: 'navigation',
  example: { en: 'Use a sidebar', zh: '使用侧边栏' },
  recognise({ text }, { language }) {
    const said = plainClause(text);
    const navigation = side.test(said) ? 'sidebar' : top.test(said) ? 'top' : undefined;
    if (!navigation) return undefined;
    const left = navigation === 'sidebar';
    return changeInWords(
      language,
      {
        en: [
          left ? 'Menu on the left' : 'Menu at the top',
          `The menu stands ${left ? 'on the left' : 'at the top'} of every page.`,
        ],
        zh: [left ? '菜单放在左侧' : '菜单放在顶部', `每个页面的菜单在${left ? '左侧' : '顶部'}。`],
      },
      { areas: ['look'], operations: [{ kind: 'change-theme', changes: { navigation } }] },
    );
  },
};
