import { TextDecoder } from 'node:util'

/** What the bytes of a file say, or the encoding it must be converted from. */
export type Decoded = { text: string; encoding?: undefined } | { text?: undefined; encoding: string }

/**
 * The text of a UTF-8 file without its byte order mark, which spreadsheet programs and Windows editors put first and
 * JSON.parse refuses. Another encoding is named; single bytes that are no UTF-8 become U+FFFD, for which a rule names the field.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) return { encoding: 'UTF-16 ' }
  const text = new TextDecoder('utf-8').decode(bytes)
  const damaged = text.match(/\ufffd/g)?.length ?? 0
  const readable = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0
  // Chinese in GBK is hardly ever UTF-8, even by chance; a damaged UTF-8 file has far more that can be read.
  if (damaged <= readable) return { text }
  return { encoding: isGbk(bytes) ? 'GBK ' : '别的' }
}

/** JSON begins with a character of ASCII, which has a zero byte in UTF-16; with a byte order mark it is plain. */
function isUtf16([first, second]: Uint8Array): boolean {
  const pair = ((first ?? 1) << 8) | (second ?? 1)
  return pair === 0xfffe || pair === 0xfeff || pair >> 8 === 0 || (pair & 0xff) === 0
}

function isGbk(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('gb18030', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
