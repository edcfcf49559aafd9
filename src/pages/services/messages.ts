import neighbourhood from '@dataset/neighbourhood'
import type { Neighbourhood, Source } from '#types/dataset'
import { dateText } from '@/domain/date'

const { lookupApp, words } = neighbourhood

/** All that the page says itself. */
export const messages = {
  needs: '我想找',
  tile: (name: string, count: string) => `${name}，${count}`,
  places: (count: number) => `${count} 处`,
  found: (need: string, count: number) => (count > 0 ? `${need}：${count} 处` : need),
  noPlace: `哪里有、怎么办，还没查到。可以问${words.authority}。`,
  alsoStation: (number: number, station: string) => `也是 ${number} 号${station}`,
  posts: words.post,
  others: '别的地方',
  located: (count: number) => `${count} 处有地址`,
  noSpeciality: '特色服务未收录',
  tellUs: `知道在哪？告诉${words.authority}`,
  alsoKnown: '还知道有',
  hours: {
    none: {
      lead: '开放时间、电话：均未核实。',
      rest: `以现场公示为准${lookupApp === undefined ? '' : `；去之前可以在「${lookupApp}」查最新的`}。`,
    },
    some: { lead: '没写开放时间的：', rest: '未核实，以现场公示为准。' },
  },
  basis: (sources: readonly Source[]) =>
    `服务来源：${sources.map(({ name, date }) => `${name}（${dateText(date)}）`).join('、')}。`,
  share: ({ name, needs }: Pick<Neighbourhood, 'name' | 'needs'>) =>
    `${name}：${needs
      .slice(0, 4)
      .map((need) => need.name)
      .join('、')}，去哪里`,
} as const
