import neighbourhood from '@dataset/neighbourhood'

const { emergencyNumber } = neighbourhood

/** What the page says beside what `first-aid-messages` says everywhere. Checked in docs/first-aid-sources.md. */
export const messages = {
  call: {
    failed: '没有打出去。用手机的拨号盘直接拨：',
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
    here: 'AED 就在这里',
    hereSince: (seen: string) => `（${seen}）：`,
    hereAsk: '马上问工作人员',
    notFound: '没找到？',
    closed: '按公示，现在关着',
    thereAndBack: '来回约',
    minutes: '分',
    navigate: '导航',
    navigateTo: (name: string) => `导航去 ${name} 拿 AED`,
  },
  beat: { lead: '跟着节拍压', rest: '有声音，从 1 数到 30' },
  share: (names: readonly string[], seen: boolean) =>
    names.length === 0
      ? `急救：先打 ${emergencyNumber}，照着做`
      : `${seen ? '有人看过' : '报道过有'} AED：${names.join('、')}`,
} as const
