/** On such a screen a panel covers the question, as page.css has it. */
export function isNarrow(): boolean {
  return matchMedia('(max-width: 760px)').matches
}
