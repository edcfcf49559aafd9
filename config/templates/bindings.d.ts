/** Attributes by element, e.g. `View`; `bindTouchStart` and `aria-label` are names of Taro's own table. */
export const added: Record<string, Record<string, string>>
export const unused: Record<string, string[]>
export const unusedElements: string[]
