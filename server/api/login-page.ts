import { readFileSync } from 'node:fs';
import type { Request } from 'express';

const words = {
  en: { lang: 'en', password: 'Password', logIn: 'Log in', wrong: 'That is not the password. Try again.' },
  zh: { lang: 'zh-CN', password: '密码', logIn: '登录', wrong: '密码不对，请再试一次。' },
};

const page = readFileSync(new URL('./pages/login.html', import.meta.url), 'utf8');

/** The page that asks for the password, in the language the browser prefers. */
export function loginPage(request: Request, { wrong = false } = {}): string {
  const said = request.acceptsLanguages('en', 'zh') === 'zh' ? words.zh : words.en;
  return page
    .replace('{{lang}}', said.lang)
    .replace('{{password}}', said.password)
    .replace('{{logIn}}', said.logIn)
    .replace('{{wrong}}', wrong ? said.wrong : '');
}
