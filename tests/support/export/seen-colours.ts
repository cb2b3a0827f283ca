type Triple = readonly [number, number, number]
type Matrix = readonly [Triple, Triple, Triple]

/** How people see colours: Machado, Oliveira and Fernandes, A Physiologically-based Model for Simulation of Color Vision Deficiency, 2009, at severity 1. */
export const sights: Readonly<Record<string, Matrix>> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** The distance between two colours in CIELAB, as somebody sees them; 2 can just be told apart. */
export function distance(one: string, other: string, sight: Matrix): number {
  const [first, second] = [lab(seen(linear(one), sight)), lab(seen(linear(other), sight))]
  return Math.hypot(...first.map((part, index) => part - (second[index] ?? 0)))
}

/** By WCAG, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(linear(one)), luminance(linear(other))].toSorted(
    (first, second) => first - second,
  )
  return (lighter + 0.05) / (darker + 0.05)
}

function linear(colour: string): Triple {
  const part = (start: number) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}

function seen([red, green, blue]: Triple, [first, second, third]: Matrix): Triple {
  const row = ([ofRed, ofGreen, ofBlue]: Triple) =>
    Math.min(1, Math.max(0, ofRed * red + ofGreen * green + ofBlue * blue))
  return [row(first), row(second), row(third)]
}

function luminance([red, green, blue]: Triple): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function lab([red, green, blue]: Triple): Triple {
  const x = part((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047)
  const y = part(0.2126 * red + 0.7152 * green + 0.0722 * blue)
  const z = part((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function part(value: number): number {
  return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116
}
