import type { CellStyle } from 'hucre/xlsx'

const solid = (rgb: string): CellStyle['fill'] => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } })
const frame = (rgb: string, style: 'thin' | 'medium' = 'thin'): CellStyle['border'] => {
  const side = { style, color: { rgb } }
  return { top: side, right: side, bottom: side, left: side }
}
const white = { rgb: 'FFFFFF' }
const top = { vertical: 'top', wrapText: true } as const

/** How the cells look. Each colour has words beside it, so it is never alone in saying what it says. */
export const look = {
  group: { fill: solid('0A4A4D'), font: { bold: true, color: white }, border: frame('0A4A4D') },
  header: { fill: solid('0B5A5D'), font: { bold: true, color: white }, border: frame('0A4A4D') },
  how: {
    fill: solid('E2EEEB'),
    font: { size: 9, color: { rgb: '1F2D2E' } },
    alignment: top,
    border: frame('C9D6D3'),
  },
  locked: { fill: solid('E6E5E0'), font: { color: { rgb: '455255' } }, border: frame('D4D2CB') },
  open: { border: frame('D4D2CB') },
  fault: { fill: solid('FBD9D4'), font: { color: { rgb: '8A0D13' } }, border: frame('8A0D13', 'medium') },
  doubt: { fill: solid('FFE3A0'), font: { color: { rgb: '4A3300' } }, border: frame('B5832A', 'medium') },
  title: { font: { bold: true, size: 16 } },
  link: { font: { underline: true, bold: true, color: { rgb: '0B5A5D' } }, border: frame('D4D2CB') },
  line: { alignment: top, font: { size: 12 } },
} satisfies Record<string, CellStyle>

/** A cell's own style with that of a fault or a doubt over it: its number format and alignment stay. */
export function marked(style: CellStyle | undefined, severity: 'fault' | 'doubt'): CellStyle {
  const { font, ...mark } = look[severity]
  return { ...style, ...mark, font: { ...style?.font, ...font } }
}
