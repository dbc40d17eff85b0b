import { createBrowserRouter, Navigate, RouterProvider } from 'react-router';
import { loadCode } from './panels/code/load-code.ts';
import { HomePanel } from './panels/home/home-panel.tsx';
import { WorkbenchSkeleton } from './panels/workbench-skeleton.tsx';

// Whoever opens an address of the editor waits for it alone, so it is brought first.
if (new URLSearchParams(location.search).get('tab') === 'code') void loadCode().catch(() => undefined);

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
