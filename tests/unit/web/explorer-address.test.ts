import { readAddress, writeAddress, type Address } from '../../../src/web/explorer/address'

describe('An address of the explorer', () => {
  it.each<Address>([
    { view: 'find', ids: [] },
    {
      view: 'find',
      ids: ['cataloguer', 'ordering'],
      radius: 2,
      words: 'luettelo & co',
      show: 'ordering',
    },
    { view: 'workflow', ids: ['acquisition'], thing: 'library-material', language: 'fi' },
    { view: 'contact', ids: [], show: 'general:a:PERFORMS:b', language: 'sv' },
    { view: 'compare', ids: ['one', 'other'] },
    {
      view: 'compare',
      ids: ['one', 'other', 'third'],
      country: 'FI',
      type: 'PUBLIC',
      variant: 'acquisition',
      after: 'ordering',
      before: 'lending',
      at: 'a,b',
      table: 'roles',
    },
    { view: 'thing', ids: ['text'], place: 'p9.s2', show: 'general:a:PERFORMS:b' },
    { view: 'thing', ids: ['ordering'], practice: '*', words: 'what follows ordering' },
  ])('says all of %j, and nothing else', (address) => {
    const read = readAddress(writeAddress(address))
    expect(JSON.parse(JSON.stringify(read))).toEqual(address)
  })

  it.each(['', '#', '#/nowhere', '#/find/?radius=-1&lang=xx', '#/find/%E0%A4%A'])(
    'opens the page, whatever stands in it: %s',
    (hash) => {
      expect(readAddress(hash).view).toBe('find')
      expect(readAddress(hash).radius).toBeUndefined()
    },
  )
})
