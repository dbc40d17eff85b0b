import { appInfo } from '../app-info.ts';

/** How wide a page becomes: tables and figures use a wide screen, what is read does not. */
export const pageWidth = /^(?:tool|dashboard)$/.test(appInfo.kind) ? 'max-w-[90rem]' : 'max-w-7xl';
