// The half that runs on the phone: gives each bound attribute its place in a node's data.
// Without it the template would read other attributes' places, and `hover-class` would break.
import { internalComponents } from '@tarojs/shared'
import { fitElements } from './fit-elements'

fitElements(internalComponents)
