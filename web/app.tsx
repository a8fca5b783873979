import { QueryClientProvider } from '@tanstack/react-query';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { queryClient } from './api/query-client.js';
import { Crash } from './frame/crash.js';
import { Frame } from './frame/frame.js';
import { Lost } from './frame/lost.js';
import { ShadeProvider } from './ui/shade.js';

/** Nothing: the first page is there in a moment. */
const Waiting = () => null;

/** One entry for each of the addresses in src/page/page-routes.ts; each page comes when it is first opened. */
const router = createBrowserRouter([
  { path: '/sign-in', HydrateFallback: Waiting, lazy: () => import('./pages/sign-in/page.js'), ErrorBoundary: Crash },
  {
    Component: Frame,
    HydrateFallback: Waiting,
    ErrorBoundary: Crash,
    children: [
      {
        ErrorBoundary: Crash,
        children: [
          { path: '/', lazy: () => import('./pages/today/page.js') },
          { path: '/start', lazy: () => import('./pages/start/page.js') },
          { path: '/documents', lazy: () => import('./pages/documents/page.js') },
          { path: '/documents/new', lazy: () => import('./pages/register/page.js') },
          { path: '/documents/:id/:tab?', lazy: () => import('./pages/document/page.js') },
          { path: '/look-alikes/:tab?', lazy: () => import('./pages/look-alikes/page.js') },
          { path: '/reading', lazy: () => import('./pages/reading/page.js') },
          { path: '/units', lazy: () => import('./pages/units/page.js') },
          { path: '/units/paste', lazy: () => import('./pages/paste-units/page.js') },
          { path: '/units/:id/:tab?', lazy: () => import('./pages/unit/page.js') },
          { path: '/work', lazy: () => import('./pages/work/page.js') },
          { path: '/work/:id', lazy: () => import('./pages/assignment/page.js') },
          { path: '/inspections', lazy: () => import('./pages/inspections/page.js') },
          { path: '/inspections/new', lazy: () => import('./pages/new-inspection/page.js') },
          { path: '/inspections/:id/:tab?', lazy: () => import('./pages/inspection/page.js') },
          { path: '/recommendations', lazy: () => import('./pages/recommendations/page.js') },
          { path: '/coverage', lazy: () => import('./pages/coverage/page.js') },
          { path: '/search', lazy: () => import('./pages/search/page.js') },
          { path: '/administration/:tab?', lazy: () => import('./pages/administration/page.js') },
          { path: '*', Component: Lost },
        ],
      },
    ],
  },
]);

export function Root() {
  return (
    <QueryClientProvider client={queryClient}>
      <ShadeProvider>
        <RouterProvider router={router} />
      </ShadeProvider>
    </QueryClientProvider>
  );
}
