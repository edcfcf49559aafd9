import type { SortingHit } from '@/domain/sorting/search/sorting-search'

/** Why a result was found, in a few words: the same on the screen and in `npm run ask`. */
export const matchWords: Record<SortingHit['match'], string> = {
  name: '名称',
  alias: '也叫',
  saying: '本地叫',
  prefix: '开头相同',
  part: '名字里有',
  pinyin: '拼音',
  initials: '首字母',
  sound: '读音相同',
  words: '字相同',
  within: '你说的里面有',
  slip: '只差一个字',
}
