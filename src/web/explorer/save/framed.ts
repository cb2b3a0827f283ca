import { textLines, widthOf } from '../drawing/text-lines'
import { fontFamily, ink } from '../palette'
import type { LegendSign } from './paper'

const margin = 24
const narrowest = 560
const title = { size: 20, line: 27 }
const small = { size: 13, line: 19 }
const signWidth = 30

interface Frame {
  readonly title: string
  readonly signs: readonly LegendSign[]
  readonly origin: readonly string[]
}

/** A picture with its title above it, and below it what its signs mean and where it is from, as one SVG document. Fails if there is no picture. */
export function framed(picture: string, frame: Frame): string {
  if (!picture.includes('<svg')) throw new Error('There is no picture to frame.')
  const inner = picture.slice(picture.indexOf('<svg'))
  const size = (name: string) =>
    Number(new RegExp(`^<svg[^>]* ${name}="([\\d.]+)"`).exec(inner)?.[1])
  const [width, height] = [size('width'), size('height')]
  const room = Math.max(narrowest, width)
  const head = textLines(frame.title, room, title.size, 700)
  const top = margin + head.length * title.line
  const signs = placed(frame.signs, room)
  const signsTop = top + height + margin
  const originTop = signsTop + (signs.at(-1)?.y ?? -small.line) + small.line + 8
  const origin = frame.origin.flatMap((text) => broken(text, room))
  const whole = {
    width: Math.ceil(room + 2 * margin),
    height: Math.ceil(originTop + origin.length * small.line + margin),
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${whole.width}" height="${whole.height}" viewBox="0 0 ${whole.width} ${whole.height}" font-family="${escapedForXml(fontFamily)}">`,
    `<rect width="${whole.width}" height="${whole.height}" fill="${ink.surface}"/>`,
    ...head.map((words, index) =>
      textAt(words, margin, margin + title.size + index * title.line - 4, title.size, 700),
    ),
    inner.replace('<svg', `<svg x="${margin}" y="${top}"`),
    ...signs.map(
      ({ sign, x, y }) =>
        `<g transform="translate(${margin + x} ${signsTop + y})">${sign.drawn}${textAt(sign.words, signWidth + 8, small.size, small.size)}</g>`,
    ),
    ...origin.map((words, index) =>
      textAt(
        words,
        margin,
        originTop + small.size + index * small.line,
        small.size,
        400,
        ink.muted,
      ),
    ),
    '</svg>',
  ].join('\n')
}

/** Signs one beside the other, in as many lines as they need. */
function placed(signs: readonly LegendSign[], room: number) {
  let [x, y] = [0, 0]
  return signs.map((sign) => {
    const width = signWidth + 8 + widthOf(sign.words, small.size, 400) + margin
    if (x > 0 && x + width > room) [x, y] = [0, y + small.line + 3]
    const place = { sign, x, y }
    x += width
    return place
  })
}

/** An address has to stay as it is, so it is broken without hyphens. */
function broken(text: string, room: number): readonly string[] {
  if (!text.startsWith('http')) return textLines(text, room, small.size)
  const most = Math.floor(room / (small.size * 0.62))
  return text.match(new RegExp(`.{1,${most}}`, 'gu')) ?? []
}

function textAt(words: string, x: number, y: number, size: number, weight = 400, fill = ink.text) {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapedForXml(words)}</text>`
}

export function escapedForXml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)
}
