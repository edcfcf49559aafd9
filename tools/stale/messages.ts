import { dateText } from '../../src/domain/date'

/** The sentences of the call list. */
export const messages = {
  facts: {
    hours: '开放时间',
    phone: '电话',
    address: '地址',
    number: (number: string) => `电话 ${number}`,
    floor: (device: string) => `${device}在几楼`,
    cabinet: (device: string) => `${device}的柜子在哪`,
    access: (device: string) => `${device}怎么取`,
  },
  ask: {
    hours: '请问你们几点开门、几点关门？周末呢？节假日开不开？',
    phone: '请问要问事情，打哪个电话？',
    amenity: (name: string) => `请问站里提供${name}吗？`,
    equipment: (name: string) => `请问${name}还在吗？几点能取？`,
    floor: (name: string) => `请问${name}在几楼？`,
    cabinet: (name: string) => `请问${name}的柜子在哪里，进门怎么走？`,
    access: (name: string) => `请问${name}锁不锁，找谁拿？`,
    number: (number: string) => `请问${number}还是你们的电话吗？`,
    address: (address: string) => `请问你们还在${address}吗？`,
    service: (name: string) => `请问你们这里还有${name}吗？`,
  },
  age: (asOf: string | undefined) => (asOf === undefined ? '不知道' : `过期，${dateText(asOf)}的`),
  whom: (phones: readonly string[]) => (phones.length > 0 ? `打 ${phones.join('、')}` : '没有电话，上门问'),
  title: (name: string) => `${name}打听名单`,
  summary: (places: number, past: number, unknown: number) =>
    places === 0 ? '没有要打听的' : `${places} 处要打听：过期 ${past} 件，不知道 ${unknown} 件`,
  day: (today: string) => `${dateText(today)}列出`,
}
