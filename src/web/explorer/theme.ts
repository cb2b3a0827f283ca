import { useEffect, useState, useSyncExternalStore } from 'react'
import { paint } from './paint'
import { dark, light, type Palette } from './palette'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const place = 'explorer-theme'
/** Colours that the system chooses for every page go before what a person chose for this one. */
const forced = matchMedia('(forced-colors: active)')
const systemDark = matchMedia('(prefers-color-scheme: dark)')

interface Themed {
  readonly theme: Theme
  readonly colours: Palette
  readonly choose: (theme: Theme) => void
}

/** Light or dark is a matter of the person and not of what is shown, so it is kept by the browser and not in the address. */
export function useTheme(): Themed {
  const [theme, setTheme] = useState(kept)
  const isSystemDark = useSyncExternalStore(listen, () => systemDark.matches)
  const isSystem = theme === 'system' || forced.matches
  const isDark = isSystem ? isSystemDark : theme === 'dark'
  const colours = isDark ? dark : light

  useEffect(() => paint(colours), [colours])

  const choose = (chosen: Theme) => {
    store()?.setItem(place, chosen)
    setTheme(chosen)
  }
  return { theme, colours, choose }
}

/** A browser can close its store to a page that stands in a frame of another site. */
function store(): Storage | undefined {
  try {
    return localStorage
  } catch {
    return undefined
  }
}

function kept(): Theme {
  const stored = store()?.getItem(place)
  return themes.find((theme) => theme === stored) ?? 'system'
}

function listen(changed: () => void): () => void {
  systemDark.addEventListener('change', changed)
  return () => systemDark.removeEventListener('change', changed)
}
