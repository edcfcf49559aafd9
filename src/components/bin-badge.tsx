import { View } from '@tarojs/components'
import type { Bin } from '#types/dataset'
import styles from './bin-badge.module.scss'
import { joinClasses } from './class-names'
import { Icon } from './icon'

/** What a bin looks like. Its colour is never the only sign. */
export type BinLook = Pick<Bin, 'colour' | 'icon'>

const tones = {
  蓝: 'blue',
  红: 'red',
  绿: 'green',
  灰: 'grey',
  棕: 'brown',
  黑: 'black',
} as const satisfies Record<NonNullable<Bin['colour']>, string>

/** The name of a bin's colour in the style sheets: `green`; `off` for what goes into no bin. */
function toneOf({ colour }: BinLook) {
  return colour === undefined ? 'off' : tones[colour]
}

/** A bin's tile, 44 px. The bin's name stands beside it. */
export function BinBadge({ bin }: { bin: BinLook }) {
  return (
    <View className={joinClasses(styles.badge, binTone(bin))}>
      <Icon name={bin.icon} className={styles.icon} />
    </View>
  )
}

/** The class that paints a block in a bin's colour, with text on it readable in light and dark. */
export function binTone(bin: BinLook): string {
  return styles[toneOf(bin)]
}

/** The class that paints a block in a pale tint of it, for text in a bin's ink. */
export function binTint(bin: BinLook): string {
  return styles[`${toneOf(bin)}Tint`]
}

/** The class that writes text in a bin's ink on an ordinary surface. */
export function binInk(bin: BinLook): string {
  return styles[`${toneOf(bin)}Ink`]
}
