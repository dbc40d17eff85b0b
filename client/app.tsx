import { createBrowserRouter, Navigate, RouterProvider } from 'react-router';
import { HomePanel } from './panels/home/home-panel.tsx';
import { WorkbenchSkeleton } from './panels/workbench-skeleton.tsx';

const router = createBrowserRouter([
  { path: '/', element: <HomePanel /> },
  {
    path: '/projects/:slug/*',
    lazy: () => import('./panels/workbench.tsx'),
    HydrateFallback: WorkbenchSkeleton,
  },
  { path: '*', element: <Navigate to="/" replace /> },
]);

/** The browser IDE. */
export function App() {
  return <RouterProvider router={router} />;
}
