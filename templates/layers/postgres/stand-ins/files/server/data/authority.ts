export { openAuthority as authority } from './open-authority.ts';
