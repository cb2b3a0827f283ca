import { loadedLater } from './shell/loaded-later'

/** The views, each in a file of its own: who opens one does not wait for the code of the others. */
export const viewComponents = {
  find: loadedLater(async () => (await import('./find/find-view')).FindView),
  workflow: loadedLater(async () => (await import('./workflow/workflow-view')).WorkflowView),
  contact: loadedLater(async () => (await import('./contact/contact-view')).ContactView),
  compare: loadedLater(async () => (await import('./compare/compare-view')).CompareView),
  order: loadedLater(async () => (await import('./order/order-view')).OrderView),
  positions: loadedLater(async () => (await import('./positions/positions-view')).PositionsView),
  crosstab: loadedLater(async () => (await import('./crosstab/crosstab-view')).CrosstabView),
  likeness: loadedLater(async () => (await import('./likeness/likeness-view')).LikenessView),
  contradictions: loadedLater(
    async () => (await import('./contradictions/contradictions-view')).ContradictionsView,
  ),
  differences: loadedLater(
    async () => (await import('./differences/differences-view')).DifferencesView,
  ),
  gaps: loadedLater(async () => (await import('./gaps/gaps-view')).GapsView),
  thing: loadedLater(async () => (await import('./thing/thing-view')).ThingView),
  way: loadedLater(async () => (await import('./way/way-view')).WayView),
}
