import { guidelines, pressesPerMinute } from '@/domain/first-aid'

/** All that the page says itself. What it says of first aid is checked in docs/first-aid-sources.md. */
export const text = {
  call: {
    title: '先打 120，开免提',
    button: '拨打 120',
    failed: '没有打出去。用手机的拨号盘直接拨：',
    say: '照着念，说完别挂：',
    unknown: { say: '告诉 120 你在哪：', address: '什么路、几号，旁边有什么' },
    choose: '选地址',
    change: '换地址',
    spoken: (address: string, name: string | undefined) =>
      `念给 120 听：${address}${name === undefined ? '' : `，${name}`}`,
  },
  chooser: {
    title: '离你最近的是哪个？',
    road: '在哪条路上？',
    locate: '用定位',
    notLocated: '没定到位，请选一个，或看身边的门牌。',
    close: '都不是，收起',
  },
  devices: {
    title: '叫人去拿 AED',
    first: '先问身边：',
    ask: '小区门口、保安室有没有「AED」牌（心形加闪电）。',
    otherwise: '没有，再去：',
    closed: '按公示，现在关着',
    oneWay: '单程约',
    minutes: '分',
    navigate: '导航',
    navigateTo: (name: string) => `导航去 ${name} 拿 AED`,
    askInside: (unknown: string) => `${unknown}，进门就问`,
    place: (names: readonly string[], fact: string) => `${names.join('、')}的 AED：${fact}。`,
    more: '身边可能有更近的 AED，「随申办」和红十字会能查到。',
  },
  steps: {
    title: '听 120 的，同时做',
    tiles: [
      { icon: 'user', title: '拍肩大声叫', lines: ['没反应、没有', '正常呼吸就做'] },
      { icon: 'press', title: '压胸口正中', lines: ['深 5–6 厘米，', '每分钟 ', '100–120\u00a0下'] },
      { icon: 'aed', title: 'AED 先开机', lines: ['听它的语音，', '一步步照做'] },
    ],
    details: [
      { lead: '怎样算没有正常呼吸：', rest: '胸口不动，或者只是偶尔喘一口。拿不准，就当没有。' },
      { lead: '怎么压：', rest: '掌根放胸口正中，两手相叠，手臂伸直。每次都让胸口弹回来，尽量不停。' },
      { lead: '电完：', rest: '马上接着压。它说别碰，就都别碰。' },
      { lead: '别停：', rest: '压到救护员接手，或者人动了、能正常呼吸。有人就轮换着压。' },
      {
        lead: '孩子：',
        rest: '压到胸厚的三分之一：孩子约 5\u00a0厘米，婴儿约 4\u00a0厘米。会人工呼吸的，先吹 5\u00a0口气，再压 30\u00a0下、吹 2\u00a0口，反复做；不会的只管压。',
      },
    ],
    source: `步骤按${guidelines.join('和')}，用自己的话写。两份不一样的地方（先打电话还是先看呼吸，孩子要不要先吹气），按后发布的英国这份。以 120 指导为准。`,
  },
  metronome: {
    start: { lead: '跟着节拍压', rest: `每分钟 ${pressesPerMinute} 下` },
    stop: { lead: '停下节拍', rest: '亮一下，压一下' },
  },
  share: (names: readonly string[]) =>
    names.length === 0 ? 'AED 在这里问，急救照着做' : `AED 在这里：${names.join('、')}`,
} as const
