import { allBelow, at, childOf, numberOf, type XmlElement } from '../package/read-xml.ts'
import type { DrawnLine } from './word-file.ts'

/** What a drawing holds: lines, boxes with text, pictures. */
export type Drawn = { lines: DrawnLine[]; boxes: XmlElement[]; hasPicture: boolean }

const EMU_PER_MM = 36_000
/** A box lower than this is a line that somebody drew as a box. */
const FLAT_MM = 0.6
const LINE_FORMS = new Set(['line', 'straightConnector1', 'lineInv'])
const VML_LINE = '#_x0000_t32'

export function readDrawing(drawing: XmlElement): Drawn {
  if (drawing.name !== 'w:drawing') return readVml(drawing)
  const shapes = allBelow(drawing, 'wps:wsp')
  const extent = allBelow(drawing, 'wp:extent')[0]
  const lines = shapes
    .filter((shape) => isLineShape(shape, shapes.length === 1 ? extent : undefined))
    .map((shape) => ({ length: lengthOf(shape, shapes.length === 1 ? extent : undefined) }))
  const boxes = shapes.flatMap((shape) => at(shape, 'wps:txbx', 'w:txbxContent') ?? [])
  return { lines, boxes, hasPicture: allBelow(drawing, 'pic:pic').length > 0 }
}

function isLineShape(shape: XmlElement, extent: XmlElement | undefined): boolean {
  if (childOf(shape, 'wps:txbx')) return false
  const form = at(shape, 'wps:spPr', 'a:prstGeom')?.attributes.prst ?? ''
  return LINE_FORMS.has(form) || (form === 'rect' && sizeOf(shape, extent, 'cy') < FLAT_MM)
}

const lengthOf = (shape: XmlElement, extent: XmlElement | undefined): number => sizeOf(shape, extent, 'cx')

function sizeOf(shape: XmlElement, extent: XmlElement | undefined, name: 'cx' | 'cy'): number {
  const own = numberOf(at(shape, 'wps:spPr', 'a:xfrm', 'a:ext'), name)
  return (own ?? numberOf(extent, name) ?? 0) / EMU_PER_MM
}

/** The drawing language of old Word files, which some programs still write. */
function readVml(picture: XmlElement): Drawn {
  const lines = [
    ...allBelow(picture, 'v:line').map((line) => ({ length: lengthOfLine(line) })),
    ...allBelow(picture, 'v:shape')
      .filter((shape) => shape.attributes.type === VML_LINE)
      .map((shape) => ({ length: styleLength(shape, 'width') })),
    ...allBelow(picture, 'v:rect')
      .filter((rect) => ['t', 'true'].includes(rect.attributes['o:hr'] ?? '') || isFlat(rect))
      .map((rect) => ({ length: styleLength(rect, 'width') })),
  ]
  return {
    lines,
    boxes: allBelow(picture, 'w:txbxContent'),
    hasPicture: allBelow(picture, 'v:imagedata').length > 0,
  }
}

function isFlat(rect: XmlElement): boolean {
  const height = styleLength(rect, 'height')
  return height > 0 && height < FLAT_MM
}

function lengthOfLine(line: XmlElement): number {
  const [from = 0, to = 0] = [line.attributes.from, line.attributes.to].map((point) => toMm(point?.split(',')[0] ?? ''))
  return Math.abs(to - from)
}

function styleLength(shape: XmlElement, name: 'width' | 'height'): number {
  const written = new RegExp(`(?:^|;)\\s*${name}:\\s*([^;]+)`, 'u').exec(shape.attributes.style ?? '')?.[1]
  return toMm(written ?? '')
}

const MM_PER_UNIT: Record<string, number> = { pt: 25.4 / 72, in: 25.4, cm: 10, mm: 1, px: 25.4 / 96, pc: 25.4 / 6 }

function toMm(written: string): number {
  const [, number = '', unit = ''] = /^\s*(-?[\d.]+)\s*(\w*)/u.exec(written) ?? []
  const value = Number.parseFloat(number)
  return Number.isFinite(value) ? value * (MM_PER_UNIT[unit] ?? 25.4 / 72) : 0
}
