import { defined } from './defined'

/** The postings of an inverted index: for each value the offsets at which it stands, in one flat array. */
export class Postings {
  /** The offsets of value `v` are those from `starts[v]` up to `starts[v + 1]`, in rising order. */
  private readonly starts: Uint32Array
  private readonly offsets: Uint32Array

  /** `values[offset]` is the value at an offset; all are below `count`. A counting sort, so it takes linear time. */
  constructor(values: Uint16Array, count: number) {
    const starts = new Uint32Array(count + 1)
    for (const value of values) starts[value + 1] = defined(starts[value + 1]) + 1
    for (let value = 0; value < count; value++) {
      starts[value + 1] = defined(starts[value + 1]) + defined(starts[value])
    }
    const next = starts.slice()
    this.offsets = new Uint32Array(values.length)
    values.forEach((value, offset) => {
      const position = defined(next[value])
      this.offsets[position] = offset
      next[value] = position + 1
    })
    this.starts = starts
  }

  /** The offsets of a value below `count`, in rising order. */
  of(value: number): Uint32Array {
    return this.offsets.subarray(defined(this.starts[value]), defined(this.starts[value + 1]))
  }
}
