import { createBrowserRouter, RouterProvider } from 'react-router';
import { HomePanel } from './panels/home/home-panel.tsx';

const router = createBrowserRouter([
  { path: '/', element: <HomePanel /> },
  { path: '/projects/:slug/*', lazy: () => import('./panels/workbench.tsx') },
]);

/** The browser IDE. */
export function App() {
  return <RouterProvider router={router} />;
}
