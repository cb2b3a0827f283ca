/** The variables or headers that a pane holds. Those that are not yet written whole are none. */
export function jsonOfPane(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text?.trim() || '{}')
  } catch {
    return {}
  }
}
