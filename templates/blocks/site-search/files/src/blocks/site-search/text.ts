export const en = {
  label: 'What are you looking for?',
  header: 'Search the site',
  go: 'Go to the search',
  begin: 'Type a word or two, and everything on this site that says them stands here.',
  found: (count: number, text: string) =>
    `${count} ${count === 1 ? 'result' : 'results'} for “${text}”, best match first`,
  nothing: (text: string) => `Nothing found for “${text}”`,
  advice: 'Check the spelling, try a shorter or more general word, or look around in the menu.',
  pages: 'Pages',
  clear: 'Clear the search',
};

export const zh: typeof en = {
  label: '您想找什么？',
  header: '搜索全站',
  go: '前往搜索',
  begin: '输入一两个词，网站上提到它的内容都会显示在这里。',
  found: (count, text) => `“${text}”共有 ${count} 条结果，最匹配的在前`,
  nothing: (text) => `没有找到“${text}”`,
  advice: '请检查错别字，换一个更短或更常见的词，或在菜单中浏览。',
  pages: '页面',
  clear: '清除搜索',
};
