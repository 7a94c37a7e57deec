/** Names that Node, Electron and every browser share; the pure rooms may use these and no other platform name. */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(bytes?: Uint8Array): string
}
declare class TextEncoder {
  encode(text?: string): Uint8Array
}
declare function atob(base64: string): string
declare function btoa(binary: string): string
