import { welcome } from '../../src/app/welcome'

const place = { port: 4000, host: undefined, dataDirectory: undefined, neo4j: undefined }

describe('The welcome', () => {
  it('names no address of a container, which only its own machine reaches', () => {
    expect(welcome(place, [__filename])).not.toContain('On the net')
    expect(welcome(place, [__filename])).toContain('http://localhost:4000/')
  })
})
