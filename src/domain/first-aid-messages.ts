import type { Neighbourhood } from '#types/dataset'
import { guidelines } from '@/domain/first-aid'

type Town = Pick<Neighbourhood, 'emergencyNumber' | 'lookupApp'>

/**
 * What is said to somebody beside a person who has collapsed: alike in the app, on the web and on paper. Checked in
 * docs/first-aid-sources.md.
 */
export const messages = {
  call: {
    title: ({ emergencyNumber }: Town) => `先打 ${emergencyNumber}，开免提`,
    button: ({ emergencyNumber }: Town) => `拨打 ${emergencyNumber}`,
    say: '照着念，说完别挂：',
  },
  devices: {
    title: 'AED：先问身边的人',
    hangs: (where: string, seen: string) => `${where}（${seen}）`,
    ask: ({ lookupApp }: Town) =>
      `小区看门口、问门卫，地铁站问工作人员${lookupApp === undefined ? '' : `；「${lookupApp}」里查 AED，也许有`}。认心形加闪电的\u00a0AED\u00a0牌。`,
    alone: '只有你一个人：别走开，一直压',
    unsorted: '不知道你在哪，按站号排，不分远近。',
    place: (names: readonly string[], fact: string) => `${names.join('、')}的 AED：${fact}。`,
    askInside: (unknown: string) => `${unknown}，进门就问。`,
  },
  steps: {
    title: ({ emergencyNumber }: Town) => `听 ${emergencyNumber} 的，同时做`,
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
    source: ({ emergencyNumber }: Town) =>
      `步骤按${guidelines.join('和')}，用自己的话写，以 ${emergencyNumber} 指导为准。`,
  },
} as const
