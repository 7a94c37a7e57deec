import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { DocumentKind } from '#domain/document-record.ts'
import { CaptureScreen } from './screens/capture/capture-screen.tsx'
import { BrokenScreen, NoScreen } from './screens/frame/broken-screen.tsx'
import { Frame } from './screens/frame/frame.tsx'
import { VersionsScreen } from './screens/history/versions-screen.tsx'
import { EditorScreen } from './screens/meeting-editor/editor-screen.tsx'
import { MeetingListScreen } from './screens/meeting-list/meeting-list-screen.tsx'
import { OfficeScreen } from './screens/office/office-screen.tsx'
import { ReviewScreen } from './screens/review/review-screen.tsx'
import { SearchScreen } from './screens/search/search-screen.tsx'
import { SettingsScreen } from './screens/settings/settings-screen.tsx'
import { TrashScreen } from './screens/trash/trash-screen.tsx'

const textOf = (value: unknown): string | undefined => (value === undefined || value === '' ? undefined : String(value))

/** Which paper is looked at; which field, and which item of a list, a link leads to; which version is shown. */
type EditorSearch = { paper?: DocumentKind; target?: string; field?: string; item?: string; version?: string }

const root = createRootRoute({ component: Frame, notFoundComponent: NoScreen })

const list = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: MeetingListScreen,
  validateSearch: (search): { selected?: string; filter?: string } => ({
    selected: textOf(search.selected),
    filter: textOf(search.filter),
  }),
})
const capture = createRoute({ getParentRoute: () => root, path: '/import', component: CaptureScreen })
const review = createRoute({
  getParentRoute: () => root,
  path: '/review/$id',
  component: ReviewScreen,
  validateSearch: (search): { at?: string } => ({ at: textOf(search.at) }),
})
const meeting = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$id',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/meetings/$id/$tab', params: { ...params, tab: 'info' } })
  },
})
const editor = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$id/$tab',
  component: EditorScreen,
  validateSearch: (search): EditorSearch => ({
    paper: DocumentKind.safeParse(search.paper).data,
    target: textOf(search.target),
    field: textOf(search.field),
    item: textOf(search.item),
    version: textOf(search.version),
  }),
})
const versions = createRoute({
  getParentRoute: () => root,
  path: '/versions/$id',
  component: VersionsScreen,
  validateSearch: (given): { version?: string } => ({ version: textOf(given.version) }),
})
const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  component: SearchScreen,
  validateSearch: (given): { text?: string } => ({ text: textOf(given.text) }),
})
const trash = createRoute({ getParentRoute: () => root, path: '/trash', component: TrashScreen })
const papers = createRoute({
  getParentRoute: () => root,
  path: '/papers',
  beforeLoad: () => {
    throw redirect({ to: '/papers/$part', params: { part: 'templates' } })
  },
})
const office = createRoute({
  getParentRoute: () => root,
  path: '/papers/$part',
  component: OfficeScreen,
  validateSearch: (given): { item?: string } => ({ item: textOf(given.item) }),
})
/** Reached with F1; the library that reads its pages is loaded with it. */
const guide = createRoute({
  getParentRoute: () => root,
  path: '/guide/$page',
  component: lazyRouteComponent(() => import('./screens/guide/guide-screen.tsx'), 'GuideScreen'),
})
const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  beforeLoad: () => {
    throw redirect({ to: '/settings/$part', params: { part: 'general' } })
  },
})
const settingsPart = createRoute({
  getParentRoute: () => root,
  path: '/settings/$part',
  component: SettingsScreen,
  validateSearch: (given): { item?: string } => ({ item: textOf(given.item) }),
})

/** The screens by address. The place is in the hash, so a reload and a file-like origin keep it. */
export const router = createRouter({
  routeTree: root.addChildren([
    ...[list, capture, review, meeting, editor, versions, search, trash],
    ...[papers, office, settings, settingsPart, guide],
  ]),
  history: createHashHistory(),
  defaultErrorComponent: BrokenScreen,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
