import type { Bin, BinId } from '#types/dataset'

/** The bin of an id. A checked dataset has all seven, so only a broken one is answered with `undefined`. */
export function binById(bins: readonly Bin[], id: BinId): Bin | undefined {
  return bins.find((bin) => bin.id === id)
}

/** Where it goes, the bin first: 「红桶 · 有害垃圾」, beside the bins 「大件垃圾」. Never the colour alone. */
export function colourFirst({ name, colour }: Bin): string {
  return colour === undefined ? name : `${colour}桶 · ${name}`
}

/** The same, the name first: 「有害垃圾 · 红桶」, beside the bins 「大件垃圾 · 不进四个桶」. */
export function nameFirst({ name, colour }: Bin): string {
  return `${name} · ${colour === undefined ? '不进四个桶' : `${colour}桶`}`
}
