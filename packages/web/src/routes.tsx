import {
  createRootRoute,
  createRoute,
  createRouter,
  parseSearchWith,
  stringifySearchWith,
  useParams,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FindingPage } from './features/finding/finding-page.tsx';
import { HoldsPage } from './features/holds/holds-page.tsx';
import { ImportsPage } from './features/imports/imports-page.tsx';
import { MyReadsPage } from './features/my-reads/my-reads-page.tsx';
import { ProtectionPage } from './features/protection/protection-page.tsx';
import { QueuePage } from './features/queue/queue-page.tsx';
import { readQueueSearch } from './features/queue/queue-search.ts';
import { RulesPage } from './features/rules/rules-page.tsx';
import { HomePage } from './shell/home-page.tsx';
import { NotFoundPage } from './shell/not-found-page.tsx';
import { requestFocus } from './shell/focus-after-route.ts';
import { RootPage } from './shell/root-page.tsx';
import { UnexpectedFault } from './shell/unexpected-fault.tsx';

const root = createRootRoute({
  component: RootPage,
  notFoundComponent: NotFoundPage,
  errorComponent: UnexpectedFault,
});

const home = createRoute({ getParentRoute: () => root, path: '/', component: HomePage });
const findings = createRoute({
  getParentRoute: () => root,
  path: '/findings',
  validateSearch: readQueueSearch,
  component: QueuePage,
});
const finding = createRoute({
  getParentRoute: () => root,
  path: '/findings/$reference',
  component: OneFinding,
});
const imports = createRoute({ getParentRoute: () => root, path: '/imports', component: ImportsPage });
const rules = createRoute({ getParentRoute: () => root, path: '/rules', component: RulesPage });
const myReads = createRoute({ getParentRoute: () => root, path: '/my-reads', component: MyReadsPage });
const pauses = createRoute({ getParentRoute: () => root, path: '/pauses', component: HoldsPage });
const protection = createRoute({
  getParentRoute: () => root,
  path: '/protection',
  component: ProtectionPage,
});

/** A page of its own for each reference: nothing of the one before may remain in its fields. */
function OneFinding(): ReactNode {
  const { reference } = useParams({ from: finding.id });
  return <FindingPage key={reference} reference={reference} />;
}

export const router = createRouter({
  routeTree: root.addChildren([home, findings, finding, imports, rules, myReads, pauses, protection]),
  // Plain `?view=mine&sort=due`: addresses are read, kept and shared by people.
  parseSearch: parseSearchWith((value) => value),
  stringifySearch: stringifySearchWith(String),
  scrollRestoration: true,
});

router.subscribe('onBeforeNavigate', ({ pathChanged, fromLocation }) => {
  if (pathChanged && fromLocation !== undefined) requestFocus();
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
