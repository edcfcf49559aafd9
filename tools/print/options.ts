import { parseArgs } from 'node:util'
import { neighbourhoodPapers, type Paper, type StationPaper, stationPapers } from './sheets'

const papers: readonly Paper[] = [...stationPapers, ...neighbourhoodPapers]

/** What somebody wants printed. */
export interface Options {
  /** The number of a station, as it was typed; all of them without it. */
  place?: string
  papers: readonly Paper[]
  mono: boolean
  /** The folder with WeChat's own codes; without it the codes are drawn here. */
  codes?: string
  /** Only what hangs where is asked for. */
  list: boolean
  /** Where the sheets are going to hang: printed for real, and registered. */
  where?: string
}

/** Reads the arguments of the command. Throws a sentence for one that is not understood, or does not go with another. */
export function readOptions(args: readonly string[]): Options {
  const { place, mono = false, codes, list = false, final = false, where, ...rest } = parsed(args)
  // One wall takes one sheet.
  const paper = rest.paper ?? (final ? 'a4' : undefined)
  if (paper !== undefined && !isPaper(paper))
    throw new Error(`没有「${paper}」这种纸：--paper 后面写 ${papers.join('、')} 里的一个`)
  if (place !== undefined && !/^\d{1,5}$/.test(place))
    throw new Error(`「${place}」不是站号：--place 后面写墙上的数字，例如 --place 07`)
  if (place !== undefined && paper !== undefined && !isOfStation(paper))
    throw new Error(`${paper} 是全街道的，没有哪一站的：不写 --place`)
  if (final && !where?.trim()) throw new Error('--final 要写贴在哪：--final --where "门口右侧"')
  if (where !== undefined && where.length > 30) throw new Error('--where 最多 30 个字，找得到就行')
  if (!final && where !== undefined) throw new Error('--where 是登记用的，和 --final 一起写')
  if (final && !(paper === 'a4' || paper === 'a3' || paper === 'a5'))
    throw new Error(`${paper} 上没有要登记的码，不用 --final；登记的是 a4、a3、a5`)
  const wanted = paper === undefined ? papers : [paper]
  return {
    place,
    papers: place === undefined ? wanted : wanted.filter(isOfStation),
    mono,
    codes,
    list,
    where: where?.trim(),
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        place: { type: 'string' },
        paper: { type: 'string' },
        codes: { type: 'string' },
        where: { type: 'string' },
        mono: { type: 'boolean' },
        list: { type: 'boolean' },
        final: { type: 'boolean' },
      },
    }).values
  } catch (error) {
    const [, option] = /'(--?[a-z]+)/.exec(String(error)) ?? []
    throw new Error(
      `看不懂 ${option ?? args.join(' ')}：可以写 --place 07、--paper a4、--mono、--codes 文件夹、--final --where "门口右侧"、--list、--dataset 文件夹；后面要写值的不能空着`,
    )
  }
}

function isPaper(word: string): word is Paper {
  return papers.some((each) => each === word)
}

export function isOfStation(paper: Paper): paper is StationPaper {
  return stationPapers.some((each) => each === paper)
}
