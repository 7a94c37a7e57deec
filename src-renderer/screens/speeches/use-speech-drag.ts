import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { attachClosestEdge, type Edge, extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge'
import { type RefObject, useEffect, useState } from 'react'
import type { Id } from '#domain/ids.ts'
import type { SpeechDesk } from './speech-desk.ts'

type Drag = { id: Id; desk: SpeechDesk; isReadOnly: boolean }
type Parts = { block: RefObject<HTMLElement | null>; grip: RefObject<HTMLElement | null> }

/** A block that is taken by its grip and put down between others; gives the edge at which one would fall now. */
export function useSpeechDrag({ block, grip }: Parts, { id, desk, isReadOnly }: Drag): Edge | null {
  const [edge, setEdge] = useState<Edge | null>(null)
  useEffect(() => {
    const [element, handle] = [block.current, grip.current]
    if (!element || !handle || isReadOnly) return
    const leave = () => setEdge(null)
    return combine(
      // Not the block itself: in what can be dragged a click puts no caret, and the mouse selects no text.
      draggable({
        element: handle,
        getInitialData: () => ({ speech: id }),
        onGenerateDragPreview: ({ nativeSetDragImage }) => nativeSetDragImage?.(element, 0, 0),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => typeof source.data.speech === 'string' && source.data.speech !== id,
        getData: ({ input }) => attachClosestEdge({}, { element, input, allowedEdges: ['top', 'bottom'] }),
        onDrag: ({ self }) => setEdge(extractClosestEdge(self.data)),
        onDragLeave: leave,
        onDrop: ({ self, source }) => {
          leave()
          const isBehind = extractClosestEdge(self.data) === 'bottom'
          desk.place(String(source.data.speech), isBehind ? nextOf(element) : id)
        },
      }),
    )
  }, [block, grip, id, desk, isReadOnly])
  return edge
}

const nextOf = (element: HTMLElement): Id | null => element.nextElementSibling?.getAttribute('data-row') ?? null
