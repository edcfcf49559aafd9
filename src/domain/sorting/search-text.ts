import { normalise } from '@/domain/normalise'

const alreadyPlain = /^[\u4e00-\u9fff]*$/
const notSearched = /[^\p{Script=Han}\p{Letter}\p{Number}]/gu

/**
 * The form in which the sorting search compares queries and names: `normalise`, and no punctuation
 * (「电池？」 is 「电池」, `dian'chi` is `dianchi`, `niúnǎi` is `niunai`). `ü` is written `v`, as pinyin keyboards do.
 */
export function searchText(text: string): string {
  // Nearly every name in the table: nothing to change, and Unicode normalisation is slow.
  if (alreadyPlain.test(text)) return text
  const bare = text
    .normalize('NFD')
    .replace(/u\u0304?\u0308/gi, 'v')
    .replace(/[\u0300-\u036f]/g, '')
  return normalise(bare).replace(notSearched, '')
}

/** Whether a text has a Chinese character. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}
