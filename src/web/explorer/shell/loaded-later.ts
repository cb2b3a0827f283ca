import { lazy, type ComponentType, type LazyExoticComponent } from 'react'

/** After how many milliseconds a server that is away is asked again. */
const pause = 3000

/** A component whose code comes once it is shown. If the server is away, the page waits until it is back. */
export function loadedLater<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    try {
      return { default: await load() }
    } catch {
      await serverIsThere()
      // A browser may remember that a file could not be had. All of the state is in the address.
      location.reload()
      return new Promise<never>(() => {})
    }
  })
}

async function serverIsThere(): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, pause))
    const isThere = await fetch('health/live').then(
      ({ ok }) => ok,
      () => false,
    )
    if (isThere) return
  }
}
