import { useEffect } from 'react'
import type { Bin, BinId } from '#types/dataset'
import { setBarColour, setTitle } from '@/platform/navigation'
import { isDark } from '@/platform/theme'

/** The bins' colours of `src/styles/tokens.scss`: WeChat's navigation bar knows no custom properties. */
const off = { light: '#4A5B63', dark: '#566A73' }
const colours: Record<BinId, { light: string; dark: string }> = {
  recyclable: { light: '#0B4F9E', dark: '#1F68C4' },
  hazardous: { light: '#BF2419', dark: '#C93427' },
  wet: { light: '#74462A', dark: '#8F5A38' },
  dry: { light: '#2A2D2E', dark: '#050707' },
  bulky: off,
  construction: off,
  electronic: off,
}

/** Gives the navigation bar the bin's name and colour. */
export function useBinBar(bin: Bin | undefined): void {
  useEffect(() => {
    if (bin === undefined) return
    setTitle(bin.name)
    setBarColour(colours[bin.id][isDark() ? 'dark' : 'light'], '#ffffff')
  }, [bin])
}
