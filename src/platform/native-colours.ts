/**
 * Colours of `src/styles/tokens.scss` as values, for what WeChat draws itself and what therefore knows no custom
 * properties: the navigation bar and the map. By the token's name; a test holds each to its token.
 */
export const nativeColours = {
  'c-hivis': { light: '#FF8C1A', dark: '#FF9A38' },
  'c-on-hivis': { light: '#1E1100', dark: '#1E1100' },
  'c-hivis-ink': { light: '#8F4100', dark: '#FFB96B' },
  'c-danger': { light: '#B5141B', dark: '#B21F25' },
  'c-cpr': { light: '#2B0406', dark: '#2B0406' },
  'c-bin-blue': { light: '#0B4F9E', dark: '#1F68C4' },
  'c-bin-red': { light: '#BF2419', dark: '#C93427' },
  'c-bin-brown': { light: '#74462A', dark: '#8F5A38' },
  'c-bin-green': { light: '#1B6B3A', dark: '#2A7D49' },
  'c-bin-grey': { light: '#5B6368', dark: '#666E73' },
  'c-bin-black': { light: '#2A2D2E', dark: '#050707' },
  'c-off': { light: '#4A5B63', dark: '#566A73' },
} as const

export type NativeColour = keyof typeof nativeColours

/** A colour for WeChat's map, which is light in both modes. `opacity` from 0 to 1; `#RRGGBBAA` comes out. */
export function mapColour(token: NativeColour, opacity = 1): string {
  const alpha = Math.round(opacity * 255)
  return `${nativeColours[token].light}${alpha.toString(16).padStart(2, '0').toUpperCase()}`
}
