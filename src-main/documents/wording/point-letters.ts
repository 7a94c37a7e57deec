/** The Vietnamese alphabet as điểm are lettered (NĐ 30, Phụ lục I, II.6): đ after d, no f, j, w, z, no marked vowels. */
export const pointLetters = 'abcdđeghiklmnopqrstuvxy'
