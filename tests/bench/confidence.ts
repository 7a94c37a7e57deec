import { extractMeeting } from '#extraction/extract-meeting.ts'
import { judgeProposals } from '#tests/extraction/judge-proposals.ts'
import { ownTexts, readLabelledItems, sharedFolders } from '#tests/extraction/labelled-items.ts'
import { countReliability, formatReliability } from '#tests/extraction/reliability.ts'

/**
 * What a confidence is worth: of the proposals marked so, how many are right, by kind and by rule. Without an argument it
 * reads our own labelled texts and ../shared; a folder of label files may be named, and `--wrong` lists what failed.
 * Run: `npm run bench -- confidence [folder…] [--wrong]`.
 */
const words = process.argv.slice(2)
const folders = words.filter((word) => !word.startsWith('-'))
for (const folder of folders.length > 0 ? folders : [ownTexts, ...sharedFolders]) {
  const items = readLabelledItems(folder)
  if (items.length === 0) {
    console.log(`${folder}: no label files, skipped`)
    continue
  }
  const judgments = items.flatMap((item) =>
    judgeProposals(item, extractMeeting(item.text)).map((one) => ({ ...one, item: item.name })),
  )
  console.log(
    `\n${folder}: ${items.length} texts\n${formatReliability(countReliability(judgments, (one) => one.kind))}`,
  )
  console.log(`\nby rule\n${formatReliability(countReliability(judgments, (one) => one.rule))}`)
  if (!words.includes('--wrong')) continue
  for (const one of judgments.filter((each) => !each.isRight && each.confidence === 'certain'))
    console.log(`${one.item} ${one.rule}: ${one.why} | ${one.shown}`)
}
