/** For each of many values the places where it occurs, in two flat arrays. */
export interface Postings {
  /** The places of value `v` are those from `from[v]` up to `from[v + 1]`, in rising order. */
  from: Uint32Array
  places: Uint32Array
}

/** Sorts the places of `values` by value; every value is below `count`. */
export function postingsOf(values: Uint16Array, count: number): Postings {
  const from = new Uint32Array(count + 1)
  for (const value of values) from[value + 1] = (from[value + 1] ?? 0) + 1
  for (let value = 0; value < count; value++) from[value + 1] = (from[value + 1] ?? 0) + (from[value] ?? 0)
  const next = from.slice()
  const places = new Uint32Array(values.length)
  values.forEach((value, place) => {
    const slot = next[value] ?? 0
    places[slot] = place
    next[value] = slot + 1
  })
  return { from, places }
}

/** The places of one value. */
export function placesOf({ from, places }: Postings, value: number): Uint32Array {
  return places.subarray(from[value] ?? 0, from[value + 1] ?? 0)
}
