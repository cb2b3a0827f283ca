import type { Texts } from '../texts/en'
import { certaintyOf } from './certainty'
import type { Modality } from './claim'

interface Said {
  readonly id: string
  readonly label: string
  readonly modality: Modality
}

/** Labels, each once. What is only said with a qualifier has it behind: cataloguer (often). */
export function withQualifiers(said: readonly Said[], texts: Texts): readonly string[] {
  const words = new Map<string, string>()
  for (const { id, label, modality } of said) {
    const isPlain = certaintyOf(modality) === 'sure'
    if (isPlain || !words.has(id))
      words.set(id, isPlain ? label : `${label} (${texts.modalities[modality]})`)
  }
  return [...words.values()]
}
