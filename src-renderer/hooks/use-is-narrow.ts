import { useMediaQuery } from '@mantine/hooks'

/** Whether the window is at most so many pixels wide. */
export const useIsNarrow = (width: number): boolean =>
  useMediaQuery(`(max-width: ${width}px)`, undefined, { getInitialValueInEffect: false }) ?? false
