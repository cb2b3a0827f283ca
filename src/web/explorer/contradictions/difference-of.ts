import type { contradictionsTexts } from '../texts/contradictions'

/** In what the sides differ, in words. */
export function differenceOf(
  { isOrder, opposite }: { readonly isOrder: boolean; readonly opposite: boolean },
  words: (typeof contradictionsTexts)['en'],
): string {
  if (isOrder) return words.order
  return opposite ? words.opposite : words.degree
}
