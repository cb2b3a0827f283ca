import { dark, light, paletteVariables, type Palette } from './palette'

const sheet = new CSSStyleSheet()

/** If the system chooses the colours, drawings have its colours as well. */
const systemColours: Omit<Palette, 'kinds'> = {
  ground: 'Canvas',
  surface: 'Canvas',
  raised: 'Canvas',
  text: 'CanvasText',
  muted: 'CanvasText',
  line: 'CanvasText',
  border: 'CanvasText',
  accent: 'LinkText',
  onAccent: 'Canvas',
  soft: 'Canvas',
  lit: 'Highlight',
  onLit: 'HighlightText',
  heat: 'Canvas',
}

/** Gives the style sheet the colours, each as a variable. Paper is white, whatever the screen is. */
export function paint(palette: Palette): void {
  const scheme = palette === dark ? 'dark' : 'light'
  const forced = { ...systemColours, kinds: palette.kinds }
  sheet.replaceSync(
    [
      rootRule(palette, scheme),
      `@media (forced-colors: active) { ${rootRule(forced, scheme)} }`,
      `@media print { ${rootRule(light, 'light')} }`,
    ].join('\n'),
  )
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet)
}

function rootRule(palette: Palette, scheme: 'light' | 'dark'): string {
  const variables = paletteVariables(palette).map(([name, colour]) => `--${name}: ${colour};`)
  return `:root { color-scheme: ${scheme}; ${variables.join(' ')} }`
}
