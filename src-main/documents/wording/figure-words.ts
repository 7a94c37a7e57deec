export const figureWords = { against: 'so với', up: 'tăng', down: 'giảm' } as const
