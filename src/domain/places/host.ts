import type { Place, SearchTerm } from '#types/dataset'

/** The kinds of places that take people in, with the words for them. */
export type Host = Place['host']

interface HostWords {
  /** What the list calls it. */
  label: string
  /** What people type for it. */
  words: readonly SearchTerm[]
}

const hosts: Record<Host, HostWords> = {
  'citizen-post': { label: '市民驿站', words: [{ text: '市民驿站', pinyin: 'shi min yi zhan' }] },
  bank: { label: '银行', words: [{ text: '银行', pinyin: 'yin hang' }] },
  'post-office': {
    label: '邮局',
    words: [
      { text: '邮局', pinyin: 'you ju' },
      { text: '邮政', pinyin: 'you zheng' },
    ],
  },
  'care-home': {
    label: '敬老院',
    words: [
      { text: '敬老院', pinyin: 'jing lao yuan' },
      { text: '养老院', pinyin: 'yang lao yuan' },
    ],
  },
}

/** 「市民驿站」 「银行」 「邮局」 「敬老院」. */
export function hostLabel(host: Host): string {
  return hosts[host].label
}

/** The words under which such a host is looked for, with their readings. */
export function hostWords(host: Host): readonly SearchTerm[] {
  return hosts[host].words
}
