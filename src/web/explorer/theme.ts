import { useEffect, useState, useSyncExternalStore } from 'react'
import { dark, light, paint, type Palette } from './palette'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const place = 'explorer-theme'
const systemDark = matchMedia('(prefers-color-scheme: dark)')

interface Themed {
  readonly theme: Theme
  readonly palette: Palette
  readonly choose: (theme: Theme) => void
}

/** Light or dark is a matter of the person and not of what is shown, so it is kept by the browser and not in the address. */
export function useTheme(): Themed {
  const [theme, setTheme] = useState(kept)
  const isSystemDark = useSyncExternalStore(listen, () => systemDark.matches)
  const palette = theme === 'dark' || (theme === 'system' && isSystemDark) ? dark : light

  useEffect(() => paint(palette, document.documentElement), [palette])

  const choose = (chosen: Theme) => {
    localStorage.setItem(place, chosen)
    setTheme(chosen)
  }
  return { theme, palette, choose }
}

function kept(): Theme {
  const stored = localStorage.getItem(place)
  return themes.find((theme) => theme === stored) ?? 'system'
}

function listen(changed: () => void): () => void {
  systemDark.addEventListener('change', changed)
  return () => systemDark.removeEventListener('change', changed)
}
