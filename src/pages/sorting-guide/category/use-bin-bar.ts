import { useEffect } from 'react'
import type { Bin } from '#types/dataset'
import type { NativeColour } from '@/platform/native-colours'
import { setTitle } from '@/platform/navigation'
import { useBarColour } from '@/platform/theme'

const colours: Record<NonNullable<Bin['colour']>, NativeColour> = {
  蓝: 'c-bin-blue',
  红: 'c-bin-red',
  绿: 'c-bin-green',
  灰: 'c-bin-grey',
  棕: 'c-bin-brown',
  黑: 'c-bin-black',
}

/** Gives the navigation bar the bin's name and colour. */
export function useBinBar(bin: Bin | undefined): void {
  useEffect(() => {
    if (bin !== undefined) setTitle(bin.name)
  }, [bin])
  const colour = bin?.colour === undefined ? 'c-off' : colours[bin.colour]
  useBarColour(bin && colour, '#ffffff')
}
