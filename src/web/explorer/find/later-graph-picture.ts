import { loadedLater } from '../shell/loaded-later'

/** The picture of a graph, whose code is the largest part of the page. */
export const LaterGraphPicture = loadedLater(
  async () => (await import('./graph-picture')).GraphPicture,
)
