import { defined } from '@/domain/defined'

/** The postings of an inverted index: the offsets of a value, in rising order. */
export type Postings = (value: number) => Uint32Array

/**
 * Sorts the offsets of all values into one flat array. `values[offset]` is the value at an offset; all are below
 * `count`, and so must be what is looked up. A counting sort, in linear time.
 */
export function postingsOf(values: Uint16Array, count: number): Postings {
  // The offsets of value `v` are those from `starts[v]` up to `starts[v + 1]`.
  const starts = new Uint32Array(count + 1)
  for (const value of values) starts[value + 1] = defined(starts[value + 1]) + 1
  for (let value = 0; value < count; value++) {
    starts[value + 1] = defined(starts[value + 1]) + defined(starts[value])
  }
  const next = starts.slice()
  const offsets = new Uint32Array(values.length)
  values.forEach((value, offset) => {
    const position = defined(next[value])
    offsets[position] = offset
    next[value] = position + 1
  })
  return (value) => offsets.subarray(defined(starts[value]), defined(starts[value + 1]))
}
