import { appInfo } from './app-info.ts';

/** Whether the app presents something to the public, rather than being worked with. */
export const isSite = /^(?:brochure|shop|publication)$/.test(appInfo.kind);
