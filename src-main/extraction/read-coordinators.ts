import { readBodies } from './read-body.ts'
import type { WorkingText } from './working-text.ts'
import { wordsOf } from './working-text.ts'

const WITH = /(?:[Pp]hối hợp|[Cc]ùng) +(?:chặt chẽ +|đồng bộ +|tốt +|hiệu quả +)*(?:với|cùng|và) +/gu
const SEPARATOR = /,(?! (?:ngành|ban|đoàn thể|phòng)(?![\p{L}]))|;| và (?=(?:các|sở|bộ|ban|ubnd|ủy ban|công an|văn phòng|phòng|chi cục|cục|hội|đoàn|liên đoàn|trung tâm|địa phương|đơn vị)(?![\p{L}]))/iu

/** Bodies a task is to be done with ("phối hợp với A, B và C"), one name each. */
export function readCoordinators(source: WorkingText, start: number, end: number): string[] {
  const names: string[] = []
  for (const match of source.work.slice(start, end).matchAll(WITH)) {
    const at = start + match.index + match[0].length
    const bodies = readBodies(source.work, at, end)
    if (!bodies) continue
    for (const name of wordsOf(source, bodies.start, bodies.end).split(SEPARATOR)) {
      if (name.trim() !== '') names.push(name.trim())
    }
  }
  return [...new Set(names)]
}
