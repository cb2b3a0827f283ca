import { datasetOf, head } from '../../support/datasets/dataset-folder'
import { readSmallDataset } from '../../support/datasets/small-dataset'

const one = 'tasks:\n  - id: one\n    label: { en: One, fi: Yksi }\n    broader: [two]\n'
const two = 'tasks:\n  - id: two\n    label: { en: Two }\n    description: { en: Second. }\n'

async function checksumOf(files: Readonly<Record<string, string>>): Promise<string> {
  return (await datasetOf(files)).checksum
}

describe('the checksum of a dataset', () => {
  it('is a SHA-256 sum', async () => {
    expect((await readSmallDataset()).checksum).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is the same in whatever order files, nodes and keys stand', async () => {
    const sum = await checksumOf({ 'a.yaml': head, 'b.yaml': one, 'c.yaml': two })
    expect(await checksumOf({ 'a.yaml': two, 'b.yaml': one, 'c.yaml': head })).toBe(sum)
    const turned =
      'tasks:\n  - { description: { en: Second. }, label: { en: Two }, id: two }\n' +
      '  - { broader: [{ to: two, modality: STATED }], label: { fi: Yksi, en: One }, id: one }\n'
    expect(await checksumOf({ 'a.yaml': head + turned })).toBe(sum)
  })

  it('differs if anything that is stored differs', async () => {
    const variants = [
      one,
      one.replace('Yksi', 'Eka'),
      one.replace('broader: [two]', 'broader: [{ to: two, basis: IMPLIED }]'),
      one.replace('broader: [two]', 'broader: [{ to: two, as: again }]'),
      one.replace('    broader: [two]\n', ''),
    ]
    const sums = await Promise.all(
      variants.map((variant) => checksumOf({ 'a.yaml': head, 'b.yaml': variant, 'c.yaml': two })),
    )
    expect(new Set(sums).size).toBe(variants.length)
  })

  it('is that of the content, whatever the version is called', async () => {
    const sum = await checksumOf({ 'a.yaml': head })
    expect(await checksumOf({ 'a.yaml': head.replace('1.0.0', '1.0.1') })).toBe(sum)
  })
})
