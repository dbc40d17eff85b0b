export { openAccess as access } from './open-access.ts';
