/** The address of a source, which opens it at a place if the words with which that begins are known: browsers look for the text fragment behind ":~:text=". */
export function placeAddress(url: string | null, opening: string | null): string | null {
  if (url === null || opening === null || !/^https?:/i.test(url)) return url
  const [page = ''] = url.split(':~:')
  // A hyphen has a meaning of its own in a text fragment.
  const words = encodeURIComponent(opening).replaceAll('-', '%2D')
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${words}`
}
