export { peopleAuthority as authority } from '../accounts/people-authority.ts';
