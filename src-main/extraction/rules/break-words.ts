import { listWords } from '#vietnamese/list-words.ts'

/** Words no sentence ends with: a line ending in one goes on in the next. */
export const danglingWords: readonly string[] = listWords(`
  vì; của; và; cho; với; theo; tại; do; về; là; các; những; trong; từ; đến; có; được; để; nhằm; hoặc; như; ở; bằng
`)

/** Abbreviations whose full stop ends no sentence. */
export const abbreviations: readonly string[] = listWords(`
  TP; Tp; TS; GS; PGS; ThS; Th; BS; KS; LS; TX; TT; St; P; Q; H; T; Ts; Mr; Bs; NĐ; QĐ; tr; Đ/c; đ/c
`)
