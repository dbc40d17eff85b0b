/** Names of example people, in the order in which they are given. */
export const examplePeople: Readonly<Record<'en' | 'zh', readonly string[]>> = {
  en: [
    'Ana Novak',
    'Ben Carter',
    'Clara Moreau',
    'David Okafor',
    'Elena Rossi',
    'Farid Haddad',
    'Grace Lin',
    'Hugo Silva',
    'Ines Keller',
    'Jakub Zelenka',
  ],
  zh: ['王芳', '李伟', '张敏', '刘洋', '陈静', '杨磊', '赵琳', '黄强', '周婷', '吴昊'],
};
