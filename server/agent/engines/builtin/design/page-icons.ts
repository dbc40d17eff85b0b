/** Icons of pages by words of their titles. */
export const pageIcons: readonly (readonly [RegExp, string])[] = [
  [/contact|联系/i, 'mail'],
  [/visit|ticket|admission|参观|门票|招生/i, 'ticket'],
  [/history|timeline|历史/i, 'milestone'],
  [/privacy|terms|隐私|条款/i, 'shield-check'],
  [/bank|wallet|银行|钱包/i, 'landmark'],
  [/message|inbox|chat|消息/i, 'message-square'],
  [/upgrade|level|升级/i, 'circle-arrow-up'],
  [/train|battle|fight|训练|战斗/i, 'swords'],
  [/settings?|preferences|设置/i, 'settings'],
  [/help|guide|how|帮助|指南/i, 'circle-help'],
  [/analysis|statistic|insight|分析|统计/i, 'chart-column'],
  [/price|plan|pricing|价格/i, 'tag'],
  [/partner|sponsor|合作/i, 'handshake'],
];
