import { useEffect } from 'react'
import type { Bin, BinId } from '#types/dataset'
import { setBarColour, setTitle } from '@/platform/navigation'

/** The bins' colours of `src/styles/tokens.scss`: WeChat's navigation bar knows no custom properties. */
const colours: Record<BinId, string> = {
  recyclable: '#0B4F9E',
  hazardous: '#BF2419',
  wet: '#74462A',
  dry: '#2A2D2E',
  bulky: '#4A5B63',
  construction: '#4A5B63',
  electronic: '#4A5B63',
}

/** Gives the navigation bar the bin's name and colour. */
export function useBinBar(bin: Bin | undefined): void {
  useEffect(() => {
    if (bin === undefined) return
    setTitle(bin.name)
    setBarColour(colours[bin.id], '#ffffff')
  }, [bin])
}
