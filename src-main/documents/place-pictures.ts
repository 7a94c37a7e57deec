import type { Meeting } from '#domain/meeting.ts'
import type { Photo } from '#domain/photo.ts'
import { paragraph } from './make-blocks.ts'
import type { Block } from './official-document.ts'
import { meetingInSentence } from './wording/meeting-words.ts'
import { newsWords as words } from './wording/news-words.ts'
import { capitalizeFirst, makeSentence, trimSentence } from './wording/sentence.ts'

/** Share of the text width: a photo of the usual 3:2 leaves room for four paragraphs on the page. */
const WIDTH = 0.8

/** Pictures between the paragraphs of a news item (documents.md §5): the first after the lead, the others spread evenly. */
export function placePictures(paragraphs: readonly Block[], meeting: Meeting): Block[] {
  const groups = meeting.photos.map((photo) => makePicture(photo, meeting)).filter((blocks) => blocks.length > 0)
  const step = Math.max(1, Math.floor(paragraphs.length / Math.max(1, groups.length)))
  const placed = paragraphs.flatMap((block, at) => [
    block,
    ...(at % step === 0 ? (groups[Math.floor(at / step)] ?? []) : []),
  ])
  const places = Math.ceil(paragraphs.length / step)
  return [...placed, ...groups.slice(places).flat()]
}

/** The picture, where there is a file, and its caption; told in words for who cannot see it. One without a caption would
 * be taken to have the next one's, so it says at least where it was taken. */
function makePicture(photo: Photo, meeting: Meeting): Block[] {
  const caption =
    writeCaption(photo) || (photo.file === '' ? '' : makeSentence(words.pictureOf(meetingInSentence(meeting))))
  const alt = trimSentence(photo.alt || photo.caption) || words.pictureOf(meetingInSentence(meeting))
  const picture: Block[] =
    photo.file === '' ? [] : [{ type: 'picture', photoId: photo.id, alt: capitalizeFirst(alt), width: WIDTH }]
  return caption === '' ? picture : [...picture, paragraph(caption, 'caption')]
}

/** `Quang cảnh hội nghị. Ảnh: A`. */
export function writeCaption({ caption, credit }: Photo): string {
  const by = trimSentence(credit) === '' ? '' : `${words.photo} ${trimSentence(credit)}`
  return [makeSentence(caption), by].filter((part) => part !== '').join(' ')
}
