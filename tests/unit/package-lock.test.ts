import { readFileSync } from 'node:fs'

interface Locked {
  readonly version?: string
  readonly resolved?: string
  readonly engines?: { readonly node?: string }
  readonly hasInstallScript?: true
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const { packages } = JSON.parse(
  readFileSync(require.resolve('#root/package-lock.json'), 'utf8'),
) as { readonly packages: Readonly<Record<string, Locked>> }

const own = JSON.parse(readFileSync(require.resolve('#root/package.json'), 'utf8')) as {
  readonly engines: { readonly node: string }
  readonly allowScripts: Readonly<Record<string, boolean>>
}

/** The least version of Node that any part of a range such as "^18.18.0 || >=20.9" takes, as a number to compare. */
function leastOf(range: string): number {
  const parts = range.split('||').map((part) => /(\d+)(?:\.(\d+))?/.exec(part))
  return Math.min(...parts.map((found) => Number(found?.[1] ?? 0) * 1000 + Number(found?.[2] ?? 0)))
}

/** What npm looks for, in the package's own folder and then in those around it. */
function isLocked(name: string, from: string): boolean {
  if (`${from}/node_modules/${name}` in packages) return true
  const end = from.lastIndexOf('/node_modules/')
  return end > 0 ? isLocked(name, from.slice(0, end)) : `node_modules/${name}` in packages
}

describe('The lock', () => {
  it('names the native packages of every platform, which npm ci insists on', () => {
    const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(name, place)),
    )
    expect(missing).toEqual([])
  })

  it('names no package that wants a newer Node than the program itself', () => {
    const others = Object.entries(packages).filter(
      ([, { engines }]) =>
        engines?.node !== undefined && leastOf(engines.node) > leastOf(own.engines.node),
    )
    expect(others.map(([place]) => place)).toEqual([])
  })

  it('says where no package comes from, so that every registry will do', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved?.startsWith('http'))).toEqual(
      [],
    )
  })

  it('names no package with an install script that was not considered', () => {
    const scripts = Object.entries(packages).flatMap(([place, { hasInstallScript }]) =>
      hasInstallScript
        ? [place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)]
        : [],
    )
    expect(scripts.sort()).toEqual(Object.keys(own.allowScripts).sort())
  })
})
