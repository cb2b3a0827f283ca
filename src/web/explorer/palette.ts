/** The colours of the page and of every picture: a saved file keeps those that were on the screen. */
export interface Palette {
  readonly ground: string
  readonly surface: string
  readonly raised: string
  readonly text: string
  readonly muted: string
  readonly line: string
  readonly border: string
  readonly accent: string
  readonly onAccent: string
  readonly soft: string
  readonly lit: string
  readonly onLit: string
  readonly kinds: Readonly<Record<string, string>>
}

export const light: Palette = {
  ground: '#f7f6f2',
  surface: '#ffffff',
  raised: '#f0efe9',
  text: '#1d2527',
  muted: '#566064',
  line: '#dcdad2',
  border: '#83898b',
  accent: '#1f6f6b',
  onAccent: '#ffffff',
  soft: '#dcecea',
  lit: '#ffe2a3',
  onLit: '#3a2700',
  kinds: {
    Role: '#1f6f6b',
    Task: '#3a62a8',
    Channel: '#9a5b13',
    Workflow: '#7a3b8f',
    Step: '#5b7fbd',
    Resource: '#a3455c',
    Library: '#4d7a2d',
    Duration: '#5f6b1f',
    Rate: '#8a5a52',
    Annotation: '#857325',
    Source: '#5d666a',
  },
}

export const dark: Palette = {
  ground: '#14191b',
  surface: '#1b2224',
  raised: '#252e31',
  text: '#e8ebea',
  muted: '#a9b3b5',
  line: '#354044',
  border: '#7c888b',
  accent: '#63c5bd',
  onAccent: '#08201e',
  soft: '#21403e',
  lit: '#5c4510',
  onLit: '#ffe9bd',
  kinds: {
    Role: '#4fb8b0',
    Task: '#82a8ea',
    Channel: '#e0a15a',
    Workflow: '#c58fdb',
    Step: '#a3bfee',
    Resource: '#e78aa0',
    Library: '#93c46f',
    Duration: '#b9c46a',
    Rate: '#d9a69c',
    Annotation: '#d3c068',
    Source: '#a9b3b5',
  },
}

export const fontFamily = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif'

/** Gives the style sheet the same colours, each as a variable. */
export function paint(palette: Palette, root: HTMLElement): void {
  root.style.colorScheme = palette === dark ? 'dark' : 'light'
  for (const [name, colour] of Object.entries(palette))
    if (typeof colour === 'string') root.style.setProperty(`--${name}`, colour)
}
