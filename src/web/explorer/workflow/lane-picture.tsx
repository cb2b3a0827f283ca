import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import { useEffect, useRef, useState } from 'react'
import { useExplorer } from '../explorer-context'
import type { Palette } from '../palette'
import { decorate, type Decoration } from './decorate'
import { fit } from './fit'

interface Props {
  readonly xml: string
  readonly decoration: Decoration
  readonly onDrawn: (viewer: NavigatedViewer | undefined) => void
}

/** The workflow as bpmn-js draws it. */
export function LanePicture({ xml, decoration, onDrawn }: Props) {
  const { texts, palette } = useExplorer()
  const place = useRef<HTMLDivElement>(null)
  const [viewer, setViewer] = useState<NavigatedViewer>()

  useEffect(() => {
    if (!place.current) return
    let isGone = false
    const drawn = new NavigatedViewer({ container: place.current, ...looks(palette) })
    const draw = async () => {
      await drawn.importXML(xml)
      if (isGone || !place.current) return
      fit(drawn, place.current)
      setViewer(drawn)
      onDrawn(drawn)
    }
    void draw()
    return () => {
      isGone = true
      drawn.destroy()
      setViewer(undefined)
      onDrawn(undefined)
    }
  }, [xml, palette, onDrawn])

  useEffect(() => (viewer ? decorate(viewer, decoration) : undefined), [viewer, decoration])

  return <div ref={place} className="lanes" role="group" aria-label={texts.workflow.picture} />
}

function looks(palette: Palette) {
  return {
    bpmnRenderer: {
      defaultFillColor: palette.surface,
      defaultStrokeColor: palette.text,
      defaultLabelColor: palette.text,
    },
    textRenderer: {
      // The boxes are as wide as these letters need.
      defaultStyle: { fontFamily: 'Arial, Helvetica, sans-serif', fontSize: 12 },
      externalStyle: { fontSize: 11 },
    },
  }
}
