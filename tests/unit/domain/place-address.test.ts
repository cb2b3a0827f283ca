import { placeAddress } from '../../../src/domain/reference/place-address'

describe('the address of a place', () => {
  it.each([
    ['https://a.example/b', 'Ensin - sitten', 'https://a.example/b#:~:text=Ensin%20%2D%20sitten'],
    ['https://a.example/b#c', 'a, b & c', 'https://a.example/b#c:~:text=a%2C%20b%20%26%20c'],
    ['https://a.example/#:~:text=Old', 'New', 'https://a.example/#:~:text=New'],
    ['https://a.example/b', null, 'https://a.example/b'],
    ['urn:nbn:fi:1', 'New', 'urn:nbn:fi:1'],
    [null, 'New', null],
  ])('%s with the opening %s is %s', (url, opening, expected) => {
    expect(placeAddress(url, opening)).toBe(expected)
  })
})
