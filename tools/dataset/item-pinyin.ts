import { TextDecoder } from 'node:util'
import { customPinyin, pinyin } from 'pinyin-pro'
import { searchText } from '../../src/domain/sorting/search-text'

/**
 * Words that pinyin-pro reads otherwise than people type them: dictionaries give 壳 in 花甲壳 as qiào and
 * 卡 in 发卡 as qiǎ, while everybody types ke and ka; 蛤 and 参 are plain slips.
 */
const asTyped = {
  壳: 'ke',
  甲壳: 'jia ke',
  蛤: 'ge',
  爪: 'zhua',
  脚爪: 'jiao zhua',
  红参: 'hong shen',
  发卡: 'fa ka',
  粘鼠: 'zhan shu',
  粘毛: 'zhan mao',
  粘尘: 'zhan chen',
  粘蝇: 'zhan ying',
  粘虫: 'zhan chong',
  粘纸: 'zhan zhi',
  不粘: 'bu zhan',
  牛轧糖: 'niu zha tang',
  鳜: 'gui',
  薄膜: 'bo mo',
  藤蔓: 'teng man',
  自嗨锅: 'zi hai guo',
}

customPinyin(asTyped)

/** Characters of everyday Chinese (GB 2312, first level): what a slip of the input method may bring up. */
export function everydayCharacters(): string[] {
  const decoder = new TextDecoder('gb2312')
  const characters: string[] = []
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell))
      if (/^\p{Script=Han}$/u.test(character)) characters.push(character)
    }
  }
  return characters
}

/**
 * One toneless syllable for each character of the search form of a text, `ü` written `v`;
 * a character that is not Han stands for itself. The word decides: 音乐 is yin yue, 乐高 is le gao.
 */
export function readingOf(text: string): string[] {
  return pinyin(searchText(text), { toneType: 'none', type: 'array', v: true })
}
