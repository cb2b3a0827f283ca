import { grounds, kindLooks } from '../../domain/look/kinds'

/** The colours of the page and of every picture. */
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
  /** The darkest of a scale: text can be read on it. */
  readonly heat: string
  readonly kinds: Readonly<Record<string, string>>
}

function kindColours(theme: 'light' | 'dark'): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(kindLooks).map(([kind, look]) => [kind, look[theme]]))
}

export const light: Palette = {
  ground: '#f7f6f2',
  surface: grounds.light,
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
  heat: '#6fa9a5',
  kinds: kindColours('light'),
}

export const dark: Palette = {
  ground: '#14191b',
  surface: grounds.dark,
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
  heat: '#3a6763',
  kinds: kindColours('dark'),
}

export const fontFamily = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif'

const variable = (name: keyof Omit<Palette, 'kinds'>) => `var(--${name})`

/** The same colours as variables of the style sheet, for what is drawn as SVG: so it follows the theme, and is on white on paper. */
export const ink: Palette = {
  ground: variable('ground'),
  surface: variable('surface'),
  raised: variable('raised'),
  text: variable('text'),
  muted: variable('muted'),
  line: variable('line'),
  border: variable('border'),
  accent: variable('accent'),
  onAccent: variable('onAccent'),
  soft: variable('soft'),
  lit: variable('lit'),
  onLit: variable('onLit'),
  heat: variable('heat'),
  kinds: Object.fromEntries(Object.keys(light.kinds).map((kind) => [kind, `var(--kind-${kind})`])),
}

/** The colours by the names of their variables. */
export function paletteVariables({
  kinds,
  ...colours
}: Palette): readonly (readonly [name: string, colour: string])[] {
  return [
    ...Object.entries(colours),
    ...Object.entries(kinds).map(([kind, colour]) => [`kind-${kind}`, colour] as const),
  ]
}

/** A drawing with colours in the place of variables, so that it stands alone. */
export function coloured(svg: string, palette: Palette): string {
  const colours = new Map(paletteVariables(palette))
  return svg.replace(/var\(--([\w-]+)\)/g, (known, name: string) => colours.get(name) ?? known)
}
