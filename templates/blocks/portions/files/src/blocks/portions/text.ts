/** Words of the portions block. */
export const en = {
  title: 'Ingredients',
  servings: 'Servings',
  fewer: 'Fewer servings',
  more: 'More servings',
  for: (count: number) => (count === 1 ? 'for 1 serving' : `for ${count} servings`),
};

export const zh: typeof en = {
  title: '食材',
  servings: '份数',
  fewer: '减少份数',
  more: '增加份数',
  for: (count) => `${count} 人份`,
};
