import { exportParameters } from '../../../src/http/export-parameters'
import { formats } from '../../../src/export/formats/formats'
import { embedCode, embedOrigins } from '../../../src/web/explorer/elsewhere/embed'
import {
  fileAddress,
  filesForTools,
  filesForPart,
  gephiLiteAddress,
} from '../../../src/web/explorer/elsewhere/files'

describe('The files of a view', () => {
  it('are all that the server writes, and no others', () => {
    expect(filesForTools.map(({ ending }) => ending).toSorted()).toEqual(
      formats.map(({ extension }) => extension).toSorted(),
    )
  })

  it('draw workflows only if the view shows one', () => {
    const endings = (part: Parameters<typeof filesForPart>[0]) =>
      filesForPart(part).map((file) => file.ending)
    expect(endings({ workflow: 'a' })).toContain('bpmn')
    expect(endings({ seeds: ['a'] })).not.toContain('bpmn')
    expect(endings({ seeds: ['a'] })).toContain('gexf')
  })

  it('have an address whose parameters the server reads as they are meant', () => {
    const address = fileAddress(
      { seeds: ['a', 'b'], radius: 0, practice: 'ALL', library: undefined },
      'gexf',
      'fi',
    )
    const { pathname, searchParams } = new URL(address, 'http://localhost')
    expect(pathname).toBe('/export/graph.gexf')
    expect(exportParameters(Object.fromEntries(searchParams))).toMatchObject({
      subgraph: { seeds: ['a', 'b'], radius: 0, practice: 'ALL', limit: 10_000 },
      languages: ['FI'],
    })
  })

  it('are named to Gephi Lite by their whole address', () => {
    const file = 'http://localhost/export/graph.gexf?seeds=a&radius=1'
    const given = new URL(gephiLiteAddress(file)).searchParams.get('file') ?? ''
    expect(given.split('#')[0]).toBe(file)
  })
})

describe('A view in another page', () => {
  it('is a frame whose text ends nowhere too early', () => {
    expect(embedCode('http://a/#/find?words="&<', 'a "b"')).not.toMatch(/="[^"]*"[^ >]/)
  })

  it('is offered if the policy of the server names somebody', () => {
    expect(embedOrigins("default-src 'self';frame-ancestors 'none';form-action 'none'")).toEqual([])
    expect(embedOrigins("frame-ancestors 'self' https://a.example *")).toEqual([
      'https://a.example',
      '*',
    ])
    expect(embedOrigins('')).toEqual([])
  })
})
