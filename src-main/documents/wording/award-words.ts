export const awardWords = {
  of: 'của',
  gave: 'đã trao',
  received: 'được trao',
  to: 'cho',
  because: 'vì',
  having: 'có',
  achievement: 'thành tích',
  reasonOpeners: ['vì', 'do', 'đã'],
  onThisOccasion: 'Nhân dịp này',
  openers: ['nhân dịp này', 'tại hội nghị', 'cũng tại hội nghị', 'dịp này', 'tại buổi lễ', 'cũng trong dịp này'],
} as const
