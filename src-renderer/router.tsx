import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { addressWord } from './parts/address-word.ts'
import { LoadingRows } from './parts/loading-rows.tsx'
import { BrokenScreen, NoScreen } from './screens/frame/broken-screen.tsx'
import { Frame } from './screens/frame/frame.tsx'
import { readEditorSearch } from './screens/meeting-editor/editor-search.ts'
import { readListSearch } from './screens/meeting-list/list-search.ts'
import { MeetingListScreen } from './screens/meeting-list/meeting-list-screen.tsx'
import { frameWords } from './text/frame.ts'

/** Every screen but the first is loaded when it is asked for, or while the window has nothing else to do. */
const screens = {
  capture: lazyRouteComponent(() => import('./screens/capture/capture-screen.tsx'), 'CaptureScreen'),
  approval: lazyRouteComponent(() => import('./screens/approval/approval-screen.tsx'), 'ApprovalScreen'),
  approvals: lazyRouteComponent(() => import('./screens/approval/approval-list-screen.tsx'), 'ApprovalListScreen'),
  review: lazyRouteComponent(() => import('./screens/review/review-screen.tsx'), 'ReviewScreen'),
  editor: lazyRouteComponent(() => import('./screens/meeting-editor/editor-screen.tsx'), 'EditorScreen'),
  versions: lazyRouteComponent(() => import('./screens/history/versions-screen.tsx'), 'VersionsScreen'),
  search: lazyRouteComponent(() => import('./screens/search/search-screen.tsx'), 'SearchScreen'),
  trash: lazyRouteComponent(() => import('./screens/trash/trash-screen.tsx'), 'TrashScreen'),
  office: lazyRouteComponent(() => import('./screens/office/office-screen.tsx'), 'OfficeScreen'),
  settings: lazyRouteComponent(() => import('./screens/settings/settings-screen.tsx'), 'SettingsScreen'),
  guide: lazyRouteComponent(() => import('./screens/guide/guide-screen.tsx'), 'GuideScreen'),
  directory: lazyRouteComponent(() => import('./screens/directory/directory-screen.tsx'), 'DirectoryScreen'),
  directives: lazyRouteComponent(
    () => import('./screens/directives/directive-register-screen.tsx'),
    'DirectiveRegisterScreen',
  ),
}

const root = createRootRoute({ component: Frame, notFoundComponent: NoScreen })

const list = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: MeetingListScreen,
  validateSearch: readListSearch,
})
/** Notes for a new meeting, or `into` one that is there. */
const capture = createRoute({
  getParentRoute: () => root,
  path: '/import',
  component: screens.capture,
  validateSearch: (given): { into?: string } => ({ into: addressWord(given.into) }),
})
const review = createRoute({
  getParentRoute: () => root,
  path: '/review/$id',
  component: screens.review,
  validateSearch: (search): { at?: string } => ({ at: addressWord(search.at) }),
})
/** A leader's review: the meetings that wait for one, and one of them, perhaps at an item. */
const approvals = createRoute({ getParentRoute: () => root, path: '/approval', component: screens.approvals })
const approval = createRoute({
  getParentRoute: () => root,
  path: '/approval/$id',
  component: screens.approval,
  validateSearch: (given): { item?: string } => ({ item: addressWord(given.item) }),
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
  component: screens.editor,
  validateSearch: readEditorSearch,
})
const versions = createRoute({
  getParentRoute: () => root,
  path: '/versions/$id',
  component: screens.versions,
  validateSearch: (given): { version?: string } => ({ version: addressWord(given.version) }),
})
const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  component: screens.search,
  validateSearch: (given): { text?: string } => ({ text: addressWord(given.text) }),
})
const trash = createRoute({ getParentRoute: () => root, path: '/trash', component: screens.trash })
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
  component: screens.office,
  validateSearch: (given): { item?: string } => ({ item: addressWord(given.item) }),
})
/** The register of directives over all meetings. */
const directives = createRoute({
  getParentRoute: () => root,
  path: '/directives',
  component: screens.directives,
  validateSearch: (given): { view?: string; filter?: string; selected?: string } => ({
    view: addressWord(given.view),
    filter: addressWord(given.filter),
    selected: addressWord(given.selected),
  }),
})
const directory = createRoute({
  getParentRoute: () => root,
  path: '/directory',
  beforeLoad: () => {
    throw redirect({ to: '/directory/$part', params: { part: 'people' } })
  },
})
const directoryPart = createRoute({
  getParentRoute: () => root,
  path: '/directory/$part',
  component: screens.directory,
  validateSearch: (given): { selected?: string; filter?: string; day?: string } => ({
    selected: addressWord(given.selected),
    filter: addressWord(given.filter),
    day: addressWord(given.day),
  }),
})
/** Reached with F1. */
const guide = createRoute({
  getParentRoute: () => root,
  path: '/guide/$page',
  component: screens.guide,
  validateSearch: (given): { find?: string; part?: string } => ({
    find: addressWord(given.find),
    part: addressWord(given.part),
  }),
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
  component: screens.settings,
  validateSearch: (given): { item?: string } => ({ item: addressWord(given.item) }),
})

/** The screens by address. The place is in the hash, so a reload and a file-like origin keep it. */
export const router = createRouter({
  routeTree: root.addChildren([
    ...[list, capture, review, approvals, approval, meeting, editor, versions, search, trash],
    ...[papers, office, settings, settingsPart, guide],
    ...[directives, directory, directoryPart],
  ]),
  history: createHashHistory(),
  defaultErrorComponent: BrokenScreen,
  defaultPendingComponent: () => <LoadingRows sentence={frameWords.loading} />,
  defaultPendingMs: 100,
  defaultPendingMinMs: 0,
})

/** Loads the other screens one after another, so that going there takes no time. */
export async function loadScreens(): Promise<void> {
  for (const screen of Object.values(screens)) {
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 10_000 }))
    await screen.preload?.()
  }
}

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
