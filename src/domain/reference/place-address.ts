/** The address of a source, which opens it at a place if the words with which that begins are known: browsers look for the text fragment behind ":~:text=". */
export function placeAddress(url: string | null, opening: string | null): string | null {
  if (url === null || opening === null) return url
  // A hyphen has a meaning of its own in a text fragment.
  const words = encodeURIComponent(opening).replaceAll('-', '%2D')
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${words}`
}
