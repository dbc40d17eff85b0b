export { peopleAccess as access } from '../accounts/people-access.ts';
