const chineseDigits = '〇一二三四五六七八九'

/** What people write between the digits of one number. Not commas: bus lines and house numbers are lists. */
const gap = String.raw`[\s\p{Pd}\p{Cf}.·_()]{0,3}`

/** Eleven digits as China's mobile numbers have them, with or without 86 or 0 in front, and no digit before or after. */
const mobile = new RegExp(String.raw`(?<!\d)(?:(?:\+|00)?86${gap})?0?1${gap}[3-9](?:${gap}\d){9}(?!\d)`, 'u')

/**
 * Whether a text holds what looks like somebody's mobile number, in any writing: `138-0013-8000`, `+86 138…`,
 * full-width or Chinese digits.
 */
export function hasMobileNumber(text: string): boolean {
  const digits = text
    .normalize('NFKC')
    .replaceAll('零', '〇')
    .replaceAll('幺', '一')
    .replace(/[〇一二三四五六七八九]/g, (digit) => String(chineseDigits.indexOf(digit)))
  return mobile.test(digits)
}
