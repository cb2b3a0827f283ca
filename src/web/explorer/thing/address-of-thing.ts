import type { Address } from '../address'
import type { Kind } from '../claim/claim'
import { pages } from './pages'

/** Where a thing is shown: on its page, or, if its kind has none, among what is around it. Language and practice are kept. */
export function addressOfThing(
  { language, practice }: Address,
  { id, kind }: { readonly id: string; readonly kind?: Kind | undefined },
): Address {
  return kind !== undefined && pages[kind] === undefined
    ? { view: 'find', ids: [id], show: id, language }
    : { view: 'thing', ids: [id], practice, language }
}
