/** For `lang` attributes: a text with Chinese characters is Chinese, else it is taken for English. */
export function languageOfText(text: string): 'zh-CN' | 'en' {
  return /\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en';
}
