export const portalWords = {
  pictures: 'Ảnh kèm theo',
  picture: (number: number): string => `Ảnh ${number}`,
} as const
