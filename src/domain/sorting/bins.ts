import type { Bin, BinId } from '#types/dataset'
import { chineseNumeral } from '@/domain/places/place'

/** The bin of an id; none of none. In a checked dataset every item's bin is there, so only a broken one is answered with `undefined`. */
export function binById(bins: readonly Bin[], id: BinId | undefined): Bin | undefined {
  return bins.find((bin) => bin.id === id)
}

/** The bins that stand in the street, each with its colour; what has none goes beside them. */
export function colouredBins(bins: readonly Bin[]): Bin[] {
  return bins.filter(({ colour }) => colour !== undefined)
}

/** 「四个桶」, two as 「两个桶」. */
export function binCount(bins: readonly Bin[]): string {
  const count = colouredBins(bins).length
  return `${count === 2 ? '两' : chineseNumeral(count)}个桶`
}

/** Where it goes, the bin first: 「红桶 · 有害垃圾」, beside the bins 「大件垃圾」. Never the colour alone. */
export function colourFirst({ name, colour }: Bin): string {
  return colour === undefined ? name : `${colour}桶 · ${name}`
}

/** The same, the name first: 「有害垃圾 · 红桶」, beside the bins 「大件垃圾 · 不进桶」. */
export function nameFirst({ name, colour }: Bin): string {
  return `${name} · ${colour === undefined ? '不进桶' : `${colour}桶`}`
}
