import { Button, createTheme, type MantineColorsTuple } from '@mantine/core'
import { frameWords } from '../text/frame.ts'

/** Ink purple (mực tím), from paper tint to deep ink; 3 is the accent on dark, 7 the accent on light. */
const ink: MantineColorsTuple = [
  '#f3f1fa',
  '#e6e2f4',
  '#cfc7ee',
  '#b7a9f2',
  '#9080cf',
  '#7463bb',
  '#5d4ca6',
  '#4b3b8f',
  '#3e3079',
  '#2f2460',
]

const inputVars = () => ({
  wrapper: { '--input-height': '32px', '--input-fz': '14px', '--input-padding-inline-start': '8px' },
})

const buttonVars = { '--button-height': '30px', '--button-padding-x': '12px', '--button-fz': '14px' }

export const theme = createTheme({
  fontFamily: "'Be Vietnam Pro', 'Segoe UI', sans-serif",
  colors: { ink },
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  defaultRadius: 4,
  focusRing: 'auto',
  respectReducedMotion: true,
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.45', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.5' },
  headings: { fontFamily: "'Be Vietnam Pro', 'Segoe UI', sans-serif", fontWeight: '600' },
  components: {
    Button: Button.extend({
      defaultProps: { size: 'sm' },
      vars: (_theme, { size }) => ({ root: String(size).startsWith('compact') ? {} : buttonVars }),
      styles: { root: { fontWeight: 500 } },
    }),
    Input: { vars: inputVars },
    Modal: {
      defaultProps: {
        centered: true,
        transitionProps: { duration: 120 },
        closeButtonProps: { 'aria-label': frameWords.close },
      },
    },
  },
})
