import type { RouteObject } from 'react-router';
import { addresses, roles } from '../../shared/accounts/rules.ts';
import { Gate } from './gate.tsx';
import { LogInPage } from './log-in-page.tsx';
import { PeoplePage } from './people-page.tsx';
import { ProfilePage } from './profile-page.tsx';
import { WelcomePage } from './welcome-page.tsx';

const administrators = roles.filter(({ administrator }) => administrator).map(({ id }) => `role:${id}`);

/** The pages about people. */
export const accountRoutes: RouteObject[] = [
  { path: addresses.logIn, element: <LogInPage /> },
  {
    path: addresses.welcome,
    element: (
      <Gate who={['signedIn']}>
        <WelcomePage />
      </Gate>
    ),
  },
  {
    path: addresses.profile,
    element: (
      <Gate who={['signedIn']}>
        <ProfilePage />
      </Gate>
    ),
  },
  {
    path: addresses.people,
    element: (
      <Gate who={administrators}>
        <PeoplePage />
      </Gate>
    ),
  },
];
