const escapes: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
}

export interface Part {
  readonly text: string
  readonly isMarked: boolean
}

/** The parts of a highlighted text as plain text, so that no HTML of it reaches the page. */
export function markedParts(html: string): readonly Part[] {
  return html
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((piece) => piece !== '')
    .map((piece) => ({
      text: piece
        .replace(/<\/?mark>/g, '')
        .replace(/&[#\w]+;/g, (known) => escapes[known] ?? known),
      isMarked: piece.startsWith('<mark>'),
    }))
}
