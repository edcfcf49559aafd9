import { useEffect } from 'react'
import type { Bin, BinId } from '#types/dataset'
import type { NativeColour } from '@/platform/native-colours'
import { setTitle } from '@/platform/navigation'
import { useBarColour } from '@/platform/theme'

const colours: Record<BinId, NativeColour> = {
  recyclable: 'c-bin-recycle',
  hazardous: 'c-bin-hazard',
  wet: 'c-bin-wet',
  dry: 'c-bin-dry',
  bulky: 'c-off',
  construction: 'c-off',
  electronic: 'c-off',
}

/** Gives the navigation bar the bin's name and colour. */
export function useBinBar(bin: Bin | undefined): void {
  useEffect(() => {
    if (bin !== undefined) setTitle(bin.name)
  }, [bin])
  useBarColour(bin && colours[bin.id], '#ffffff')
}
