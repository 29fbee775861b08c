import { createRootRoute, createRoute, createRouter, lazyRouteComponent, RouterProvider } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { FaultScreen } from './screens/not-found/fault-screen.tsx';
import { NotFoundScreen } from './screens/not-found/not-found-screen.tsx';
import type { Beginning } from './screens/planner/planner-screen.tsx';
import { StartScreen } from './screens/start/start-screen.tsx';
import { Surroundings } from './screens/surroundings.tsx';

const root = createRootRoute({
  component: Surroundings,
  notFoundComponent: NotFoundScreen,
  errorComponent: FaultScreen,
});

/** How a link asks the planner to begin, or which version it opens; anything else in the address is left out. */
function beginningIn(search: Record<string, unknown>): { readonly begin?: Beginning; readonly version?: number } {
  const { begin, version } = search;
  return {
    ...((begin === 'empty' || begin === 'invented') && { begin }),
    ...(Number.isSafeInteger(version) && { version: version as number }),
  };
}

/** Loaded with the first page, so that it opens when the server no longer answers. */
const helpNow = import('./screens/help-now/help-now-screen.tsx');

const routes = root.addChildren([
  createRoute({ getParentRoute: () => root, path: '/', component: StartScreen }),
  createRoute({
    getParentRoute: () => root,
    path: '/planner/{-$id}',
    component: lazyRouteComponent(() => import('./screens/planner/planner-screen.tsx'), 'PlannerScreen'),
    validateSearch: beginningIn,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/compare',
    component: lazyRouteComponent(() => import('./screens/compare/compare-screen.tsx'), 'CompareScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/help-now',
    component: lazyRouteComponent(() => helpNow, 'HelpNowScreen'),
  }),
]);

const router = createRouter({ routeTree: routes, defaultPreload: 'intent', scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: typeof router;
  }
}

/** The whole page. */
export function App(): ReactElement {
  return <RouterProvider router={router} />;
}
