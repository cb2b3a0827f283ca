import { useExplorer } from '../explorer-context'
import { certaintyOf, dashes, type CertaintyLevel } from './certainty'
import type { Modality } from './claim'

/** The word of a modality, with the line by which pictures draw it. */
export function ModalitySign({ modality }: { modality: Modality }) {
  const { texts } = useExplorer()
  return (
    <span className={`modality ${certaintyOf(modality)}`}>
      <LineSign certainty={certaintyOf(modality)} />
      {texts.modalities[modality]}
    </span>
  )
}

/** The line by which pictures draw a certainty. */
export function LineSign({ certainty }: { certainty: CertaintyLevel }) {
  return (
    <svg className="line-sign" viewBox="0 0 30 8" width="30" height="8" aria-hidden="true">
      <line
        x1="1"
        y1="4"
        x2="29"
        y2="4"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeDasharray={dashes[certainty]}
      />
    </svg>
  )
}
