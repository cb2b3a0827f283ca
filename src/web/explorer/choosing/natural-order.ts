/** Sorts as people do: “workflow 2” before “workflow 10”, and å after z if the language does. */
export function inNaturalOrder<Item extends { readonly label: string }>(
  items: readonly Item[],
  language: string,
): readonly Item[] {
  const { compare } = new Intl.Collator(language, { numeric: true })
  return [...items].sort((one, other) => compare(one.label, other.label))
}
