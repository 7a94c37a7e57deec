/**
 * A picture ready to be set into a paper: its bytes as they lie, and its width and height in pixels as it is to be seen,
 * after the turn. `turn`: degrees clockwise by which it has to be turned, as cameras note instead of turning the picture
 * itself. The bytes say nothing of the turn, so that no program turns the picture a second time.
 */
export type Picture = {
  bytes: Uint8Array
  extension: 'jpg' | 'png'
  width: number
  height: number
  turn: 0 | 90 | 180 | 270
}

/** Why bytes are no picture that a paper can show; a name `problemOf` knows. */
export class UnreadablePicture extends Error {
  readonly problem: 'notAnImage' | 'cutShort' | 'tooBig'

  constructor(problem: UnreadablePicture['problem']) {
    super(problem)
    this.name = 'UnreadablePicture'
    this.problem = problem
  }
}
