/**
 * Numbers, each once. A number's place in the table follows its size, so that they come out nearly in order: for the
 * thousands of terms of each meeting that is some five times faster than a `Set` and a sort.
 */
export class TermSet {
  #bits = 14
  #table = new Uint32Array(1 << this.#bits)
  #size = 0
  #hasZero = false

  add(term: number): void {
    // Zero marks an empty place, so it is kept apart.
    if (term === 0) this.#hasZero = true
    else if (put(this.#table, this.#bits, term) && ++this.#size * 2 > this.#table.length) this.#grow()
  }

  /** All of them in rising order. */
  sorted(): Uint32Array {
    const terms = new Uint32Array(this.#size + Number(this.#hasZero))
    let count = Number(this.#hasZero)
    for (const term of this.#table) {
      if (term === 0) continue
      // Only neighbours that met in one place can be out of order.
      let at = count++
      for (; at > 0 && (terms[at - 1] as number) > term; at--) terms[at] = terms[at - 1] as number
      terms[at] = term
    }
    return terms
  }

  #grow(): void {
    const old = this.#table
    this.#table = new Uint32Array(1 << ++this.#bits)
    for (const term of old) if (term !== 0) put(this.#table, this.#bits, term)
  }
}

function put(table: Uint32Array, bits: number, term: number): boolean {
  const last = table.length - 1
  for (let at = term >>> (32 - bits); ; at = (at + 1) & last) {
    if (table[at] === term) return false
    if (table[at] === 0) {
      table[at] = term
      return true
    }
  }
}
