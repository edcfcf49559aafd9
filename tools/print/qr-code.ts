import qrcode from 'qrcode-generator'
import { type Html, raw } from '../markup/html'

/** Modules around the code that stay white: four on each side, as ISO/IEC 18004 asks for. */
const quiet = 4

/** A QR code as vectors. */
export interface QrCode {
  /** Modules from edge to edge, the white ones around it included. */
  modules: number
  svg: Html
}

/** The QR code of a text: level Q (a quarter of it may be torn or dirty), black on white, with its quiet zone. */
export function qrCode(text: string): QrCode {
  const code = qrcode(0, 'Q')
  code.addData(text)
  code.make()
  const inner = code.getModuleCount()
  const modules = inner + 2 * quiet
  const rows = Array.from({ length: inner }, (_, row) => darkRuns(code, row, inner)).join('')
  return {
    modules,
    svg: raw(
      `<svg class="code" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${modules} ${modules}" shape-rendering="crispEdges" role="img" aria-label="二维码"><path fill="#fff" d="M0 0h${modules}v${modules}H0z"/><path d="${rows}"/></svg>`,
    ),
  }
}

/** The dark modules of a row as rectangles: neighbours are one, so that no hairline runs between them. */
function darkRuns(
  code: { isDark(row: number, column: number): boolean },
  row: number,
  inner: number,
): string {
  const runs: string[] = []
  for (let column = 0; column < inner; ) {
    let end = column
    while (end < inner && code.isDark(row, end)) end += 1
    if (end > column) runs.push(`M${column + quiet} ${row + quiet}h${end - column}v1h-${end - column}z`)
    column = end + 1
  }
  return runs.join('')
}
