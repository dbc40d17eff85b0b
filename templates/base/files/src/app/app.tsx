import { createBrowserRouter, RouterProvider } from 'react-router';
import { ErrorPage } from './error-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { routes } from './routes.tsx';
import { Shell } from './shell/shell.tsx';

const router = createBrowserRouter([
  {
    element: <Shell />,
    errorElement: <ErrorPage />,
    children: [
      {
        // Inside the shell, so that the menu stays when a page fails.
        errorElement: <ErrorPage />,
        children: [...routes, { path: '*', element: <NotFoundPage /> }],
      },
    ],
  },
]);

export function App() {
  return <RouterProvider router={router} />;
}
