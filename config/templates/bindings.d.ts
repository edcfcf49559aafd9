/** Attributes by element, e.g. `View`, in the spelling of WXML: `hover-class`, `bindinput`. */
export const kept: Record<string, string[]>
export const added: Record<string, string[]>
export const unusedElements: string[]
