import { View } from '@tarojs/components'
import { a11yProps } from './a11y'
import { joinClasses } from './class-names'

interface Props {
  /** The name of a file in `src/assets/icons`, without `.svg`. */
  name: string
  size?: 's' | 'l'
  className?: string | undefined
}

/** A single-colour icon in the colour of the text around it. Decoration: the words beside it say the same. */
export function Icon({ name, size, className }: Props) {
  return (
    <View
      className={joinClasses('ic', `ic--${name}`, size && `ic--${size}`, className)}
      {...a11yProps({ hidden: true })}
    />
  )
}
