import type { AppInfo } from './app-info-type.ts';

export const appInfo: AppInfo = {
  name: 'App',
  tagline: '',
  logo: 'App',
  currency: 'USD',
  kind: 'tool',
  navigation: 'top',
  scheme: 'system',
  switcher: false,
  menu: [],
  rowPages: {},
};
