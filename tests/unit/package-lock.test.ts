import { readFileSync } from 'node:fs'

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const { packages } = JSON.parse(
  readFileSync(require.resolve('#root/package-lock.json'), 'utf8'),
) as { readonly packages: Readonly<Record<string, Locked>> }

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
})
