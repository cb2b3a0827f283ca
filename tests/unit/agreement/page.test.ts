import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { root } from '../../support/datasets/general-dataset'
import { runScript } from '../../support/programs/script'

interface Sample {
  readonly seed: string
  readonly size: number
  readonly frame: Readonly<Record<string, readonly string[]>>
}

interface Pair {
  readonly first: string
  readonly second: string
}

const { draw } = require('#root/scripts/agreement/sample.js') as {
  readonly draw: (
    sample: Sample,
  ) => readonly { readonly library: string; readonly workflow: string }[]
}

const folder = join(root, 'data', 'coded-twice')
const sample = JSON.parse(readFileSync(join(folder, 'sample.json'), 'utf8')) as Sample

describe('The page on agreement', () => {
  it('has the sample and the tables that follow from the two codings', () => {
    expect(runScript('agreement.js', '--check')).toEqual({ status: 0, stderr: '' })
  })

  it('compares the libraries that the seed draws, each with a workflow of both codings', () => {
    const files = draw(sample)
      .map(({ library }) => `${library}.yaml`)
      .sort()
    expect(readdirSync(join(folder, 'first')).sort()).toEqual(files)
    expect(readdirSync(join(folder, 'second')).sort()).toEqual(files)
    const pairs = JSON.parse(readFileSync(join(folder, 'pairs.json'), 'utf8')) as Pair[]
    const unpaired = draw(sample).filter(
      ({ library }) =>
        !pairs.some(
          ({ first, second }) =>
            first.startsWith(`${library}-`) && second.startsWith(`${library}-again-`),
        ),
    )
    expect(unpaired).toEqual([])
  })

  it('draws from libraries that are described', () => {
    const described = readdirSync(join(root, 'data', 'libraries'))
    const others = Object.keys(sample.frame).filter((id) => !described.includes(`${id}.yaml`))
    expect(others).toEqual([])
  })
})

describe('The draw', () => {
  const frame = { one: ['a', 'b'], two: ['c'], three: ['d', 'e', 'f'] }

  it('takes one workflow of each library, of as many as are wanted', () => {
    const drawn = draw({ seed: '7', size: 2, frame })
    expect(new Set(drawn.map(({ library }) => library)).size).toBe(2)
    for (const { library, workflow } of drawn) {
      expect(frame[library as keyof typeof frame]).toContain(workflow)
    }
  })

  it('hangs on the seed, and not on the order in which the frame is written', () => {
    const turned = { three: ['f', 'd', 'e'], two: ['c'], one: ['b', 'a'] }
    const seeds = ['1', '2', '3', '4', '5', '6', '7', '8']
    for (const seed of seeds) {
      expect(draw({ seed, size: 3, frame: turned })).toEqual(draw({ seed, size: 3, frame }))
    }
    const draws = seeds.map((seed) => JSON.stringify(draw({ seed, size: 3, frame })))
    expect(new Set(draws).size).toBeGreaterThan(1)
  })
})
