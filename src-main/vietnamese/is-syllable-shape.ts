export const ONSETS = 'ngh ng gh gi kh nh ph qu th tr ch b c d đ g h k l m n p r s t v x'.split(' ')
export const RHYMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu ' +
    'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu ' +
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ' +
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
    'u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uy uya uych uyên uyêt uynh uyt uyu ' +
    'ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ych yn ynh yt yu êc'
  ).split(' '),
)
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu
/** Before a stop only these two tones are spoken: sắc and nặng. */
const STOP = /(?:c|ch|p|t)$/u
const STOP_TONE = /[\u0301\u0323]/u

/** Whether a word (small letters) is built as a Vietnamese syllable: onset, rhyme, one tone at most, right before a stop. */
export function isSyllableShape(word: string): boolean {
  const apart = word.normalize('NFD')
  const tones = apart.match(TONE) ?? []
  if (tones.length > 1) return false
  const plain = apart.replace(TONE, '').normalize('NFC')
  if (STOP.test(plain) && !STOP_TONE.test(tones[0] ?? '')) return false
  if (RHYMES.has(plain)) return true
  return ONSETS.some((onset) => plain.startsWith(onset) && RHYMES.has(plain.slice(onset.length)))
}
