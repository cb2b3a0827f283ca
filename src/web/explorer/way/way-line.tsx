import { certaintyOf, dashes } from '../claim/certainty'
import { TextBlock } from '../drawing/lines'
import { Press } from '../drawing/press'
import { textLines } from '../drawing/text-lines'
import { useExplorer } from '../explorer-context'
import { bend, gap, small, type DrawnLine } from './way-plan'

const head = 7

/** The claim by which one step leads to the next: what it says above the line, and how sure it is below. */
export function WayLine({ line }: { readonly line: DrawnLine }) {
  const { address, texts, palette, go } = useExplorer()
  const { claim, end, runs } = line
  const isChosen = address.show === claim.id
  const certainty = certaintyOf(claim.modality)
  const doubt = certainty === 'sure' ? '' : texts.modalities[claim.modality]
  const left = wordsAt(line)
  const room = gap - 2 * bend
  const says = textLines(claim.verb, room, small.size)
  return (
    <Press
      name={[claim.statement, ...(doubt ? [doubt] : []), claim.library.label].join(', ')}
      isPressed={isChosen}
      onPress={() => go({ show: claim.id })}
      x={left - 2}
      y={runs - says.length * small.line - 6}
      width={room + 4}
      height={says.length * small.line + (doubt ? small.line + 10 : 14)}
    >
      <path
        d={wayOf(line)}
        fill="none"
        stroke={isChosen ? palette.accent : palette.text}
        strokeWidth={isChosen ? 3 : 2}
        strokeDasharray={dashes[certainty]}
        strokeLinejoin="round"
      />
      <path
        d={`M${end.x} ${end.y}l${-head - 2} ${-head / 1.6}v${head * 1.25}z`}
        fill={isChosen ? palette.accent : palette.text}
      />
      <TextBlock
        lines={says}
        x={left + room / 2}
        y={runs - says.length * small.line + small.line - 7}
        height={small.line}
        fill={palette.muted}
        size={small.size}
        anchor="middle"
      />
      {doubt && (
        <TextBlock
          lines={[doubt]}
          x={left + room / 2}
          y={runs + small.line}
          height={small.line}
          fill={palette.text}
          size={small.size}
          anchor="middle"
        />
      )}
    </Press>
  )
}

/** The words stand beside the end that is in the same row as the line, where no other line has its words. */
function wordsAt({ start, end, runs }: DrawnLine): number {
  return start.y === runs ? start.x + bend : end.x - gap + bend
}

function wayOf({ start, end, runs }: DrawnLine): string {
  const out = start.y === runs ? '' : `H${start.x + bend / 2}V${runs}`
  const back = end.y === runs ? '' : `H${end.x - bend}V${end.y}`
  return `M${start.x} ${start.y}${out}${back}H${end.x}`
}
