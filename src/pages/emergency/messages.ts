import neighbourhood from '@dataset/neighbourhood'
import { guidelines } from '@/domain/first-aid'

const { emergencyNumber, lookupApp } = neighbourhood

/** All that the page says itself. What it says of first aid is checked in docs/first-aid-sources.md. */
export const messages = {
  call: {
    title: `先打 ${emergencyNumber}，开免提`,
    button: `拨打 ${emergencyNumber}`,
    failed: '没有打出去。用手机的拨号盘直接拨：',
    say: '照着念，说完别挂：',
    unknown: { say: `还没选地址。告诉 ${emergencyNumber} 你在哪：`, hint: '什么路、几号，旁边有什么' },
    choose: '选地址',
    change: '换地址',
    close: '收起',
    spoken: (address: string, name: string | undefined) =>
      `念给 ${emergencyNumber} 听：${address}${name === undefined ? '' : `，${name}`}`,
  },
  chooser: {
    title: '你在哪？',
    locate: '用定位',
    locating: '正在定位…',
    notLocated: '没定到位，请选一个，或看身边的门牌。',
    away: '知道你大概在哪，附近没有认得的门牌。',
    landmark: '点旁边的地方',
    road: '点你在的路',
    none: '都不是？念身边的门牌，或者路口的两条路名。',
  },
  devices: {
    title: 'AED：先问身边的人',
    here: 'AED 就在这里',
    hereSince: (seen: string) => `（${seen}）：`,
    hangs: (where: string, seen: string) => `${where}（${seen}）`,
    hereAsk: '马上问工作人员',
    notFound: '没找到？',
    ask: `小区看门口、问门卫，地铁站问工作人员${lookupApp === undefined ? '' : `；「${lookupApp}」里查 AED，也许有`}。认心形加闪电的\u00a0AED\u00a0牌。`,
    alone: '只有你一个人：别走开，一直压',
    unsorted: '不知道你在哪，按站号排，不分远近。',
    closed: '按公示，现在关着',
    thereAndBack: '来回约',
    minutes: '分',
    navigate: '导航',
    navigateTo: (name: string) => `导航去 ${name} 拿 AED`,
    place: (names: readonly string[], fact: string) => `${names.join('、')}的 AED：${fact}。`,
    askInside: (unknown: string) => `${unknown}，进门就问。`,
  },
  steps: {
    title: `听 ${emergencyNumber} 的，同时做`,
    tiles: [
      { icon: 'user', title: '拍肩大声叫', lines: ['没反应、没有', '正常呼吸就做'] },
      { icon: 'press', title: '压胸口正中', lines: ['深 5–6 厘米，', '每分钟 ', '100–120\u00a0下'] },
      { icon: 'aed', title: 'AED 先开机', lines: ['听它的语音，', '一步步照做'] },
    ],
    beat: { lead: '跟着节拍压', rest: '有声音，从 1 数到 30' },
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
    source: `步骤按${guidelines.join('和')}，用自己的话写，以 ${emergencyNumber} 指导为准。`,
  },
  share: (names: readonly string[]) =>
    names.length === 0 ? `急救：先打 ${emergencyNumber}，照着做` : `报道过有 AED：${names.join('、')}`,
} as const
