// The half that runs on the phone: gives each bound attribute its place in a node's data.
// Without it the template would read other attributes' places, and `hover-class` would break.
import { internalComponents, mergeInternalComponents } from '@tarojs/shared'
import { added, unused } from './bindings'
import { dropAttributes } from './drop-attributes'

mergeInternalComponents(added)
dropAttributes(internalComponents, unused)
