/** The pictures of the guide by the name of their file; the tests make them (tests/e2e/guide-pictures.spec.ts). */
const files = import.meta.glob<string>('../../../resources/guide/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** The address of a picture. */
export const pictureAddress = (name: string): string | undefined => files[`../../../resources/guide/${name}`]
