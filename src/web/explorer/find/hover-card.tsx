import type { Core, EventObject } from 'cytoscape'
import { useEffect, useState } from 'react'
import type { Kind, Modality } from '../claim/claim'
import { ModalitySign } from '../claim/modality-sign'
import { useExplorer } from '../explorer-context'
import { KindSign } from './kind-sign'

interface Card {
  readonly x: number
  readonly y: number
  readonly kind?: Kind
  readonly words: string
  readonly edges?: number
  readonly modality?: Modality | undefined
}

/** What the pointer is over: its neighbours are lit up, and a card names it. The panel says the same and more for a keyboard. */
export function HoverCard({ graph }: { graph: Core }) {
  const { texts } = useExplorer()
  const [card, setCard] = useState<Card>()

  useEffect(() => {
    const point = ({ target }: EventObject) => {
      light(graph, target)
      setCard(target.isNode() ? nodeCard(target) : edgeCard(target))
    }
    const leave = () => {
      graph.batch(() => graph.elements().removeClass('faded pointed'))
      setCard(undefined)
    }
    const place = graph.container()
    const away = (event: KeyboardEvent) => event.key === 'Escape' && leave()
    graph.on('mouseover', 'node, edge', point)
    graph.on('mouseout', 'node, edge', leave)
    graph.on('viewport', leave)
    place?.addEventListener('mouseleave', leave)
    addEventListener('keydown', away)
    return () => {
      graph.removeListener('mouseover', point).removeListener('mouseout', leave)
      graph.removeListener('viewport', leave)
      place?.removeEventListener('mouseleave', leave)
      removeEventListener('keydown', away)
    }
  }, [graph])

  useEffect(() => {
    const place = graph.container()
    if (place) place.style.cursor = card ? 'pointer' : ''
  }, [graph, card])

  if (!card) return null
  const isRight = card.x > graph.width() / 2
  return (
    <div
      className="hover-card"
      aria-hidden="true"
      style={{
        top: card.y,
        ...(isRight ? { right: graph.width() - card.x } : { left: card.x }),
      }}
    >
      {card.kind && (
        <span className="kind">
          <KindSign kind={card.kind} /> {texts.kinds[card.kind]}
        </span>
      )}
      <strong>{card.words}</strong>
      {card.edges !== undefined && <span>{texts.find.edgesHere(card.edges)}</span>}
      {card.modality && <ModalitySign modality={card.modality} />}
    </div>
  )
}

/** Everything else steps back. */
function light(graph: Core, target: EventObject['target']): void {
  const near = target.isNode() ? target.closedNeighborhood() : target.union(target.connectedNodes())
  graph.batch(() => {
    graph.elements().not(near).addClass('faded')
    near.removeClass('faded')
    target.addClass('pointed')
  })
}

function nodeCard(node: EventObject['target']): Card {
  const { x, y } = node.renderedPosition()
  const { kind, label } = node.data()
  const edges = node.connectedEdges(':visible').length
  return { x, y: y + node.renderedHeight() / 2 + 6, kind, words: label, edges }
}

function edgeCard(edge: EventObject['target']): Card {
  const { x, y } = edge.renderedMidpoint()
  const { verb, modality } = edge.data()
  const words = [edge.source().data('label'), verb, edge.target().data('label')].join(' ')
  return { x, y: y + 10, words, modality: modality ?? undefined }
}
