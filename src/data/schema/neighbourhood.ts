import { z } from 'zod'
import { conditions, holidays, notice, weather } from './calendar'
import {
  described,
  example,
  extension,
  icon,
  id,
  latitude,
  longitude,
  named,
  partialDate,
  phoneNumber,
  schemaPointer,
  system,
  text,
} from './fields'
import { shelfLives } from './shelf-lives'
import { emergencyNumber, lookupApp, searchExamples, usualWords, words } from './words'

const source = z.strictObject({
  id: id('编号'),
  name: text(40, '名称', '报纸、网站或文件的名字'),
  date: partialDate('日期'),
  note: text(80, '说明', '读者需要知道的一句话').optional(),
})

const landmark = z.strictObject({
  id: id('编号'),
  name: text(16, '名称', '居民叫得出的名字'),
  address: text(30, '地址', '路名和门牌；没有门牌的不写').optional(),
  latitude,
  longitude,
  system,
})

const service = z.strictObject({
  id: id('编号'),
  name: text(14, '名称', '服务的全名，服务页和地点页上用'),
  short: text(8, '简称', '卡片上的标签'),
  icon,
  unknown: text(24, '未知之处', '这项服务通常还不知道什么，例如「餐次、价格未核实」').optional(),
})

const host = z.strictObject({
  id: id('编号'),
  name: text(8, '名称', '列表里怎么叫它：银行、地铁站、学校'),
  icon,
  words: described(
    z.array(text(8, '说法', '人们还会怎么搜它')),
    '别的说法',
    '名称以外的叫法，搜得到；没有就写 []',
  ),
})

const roles = z.strictObject({
  relief: id('接力站', '哪项服务是户外职工歇脚的站：写服务的编号'),
  aed: id('除颤器（AED）', '哪项服务是自动体外除颤器：写服务的编号；急救页靠它'),
  meals: described(z.array(id('服务', '写服务的编号')), '吃饭', '哪些服务管吃饭：写服务的编号；没有就写 []'),
  care: described(
    z.array(id('服务', '写服务的编号')),
    '看病',
    '哪些服务有医生看病：写服务的编号；没有就写 []',
  ),
})

const need = z.strictObject({
  id: id('编号'),
  name: text(6, '名称', '居民怎么说：吃饭、看病'),
  icon,
  services: described(z.array(z.string()).min(1), '服务', '这个需求对应哪些服务，写服务的编号'),
})

const amenity = z.strictObject({
  id: id('编号'),
  name: text(6, '名称', '居民怎么叫它：饮水、微波炉'),
  icon,
  fits: described(z.array(weather), '适合', '什么天气里最用得上：heat 高温、cold 寒潮、rain 下雨'),
})

const relief = z.strictObject({
  asOf: partialDate('截至'),
  source: id('出处', '写出处的编号'),
  forWhom: described(
    z.array(text(10, '谁', '一种职业：环卫工、快递员')).min(1),
    '为谁',
    '站点欢迎哪些人，一条写一种职业',
  ),
  amenities: described(z.array(amenity).min(1), '设施', '全部站点共用的清单；每站是否真有，写在地点里'),
  askInside: text(20, '进门找谁', '一句短话：进门找工作人员或站长'),
  sayInside: text(20, '进门怎么说', '照着念就行的一句话：我来歇歇脚'),
  hotline: described(
    z.strictObject({
      number: phoneNumber,
      extension,
      name: text(20, '热线是谁的', '写全：市总工会服务热线'),
      source: id('出处', '写出处的编号'),
    }),
    '热线',
    '站点的事打给谁，例如站里没人管、设施用不了；没有就整段不写',
  ).optional(),
})

const unlocated = z.strictObject({
  id: id('编号'),
  name: text(20, '名称', '居民会问起的那个名字'),
  note: text(60, '说明', '知道什么、不知道什么'),
  need: id('需求', '归在哪个需求下，写需求的编号').optional(),
  post: described(z.int().min(1).max(99), '第几驿站', '写数字；不是驿站就不写').optional(),
  asOf: partialDate('截至'),
  source: id('出处', '写出处的编号'),
})

const figure = z.strictObject({
  value: text(8, '数字', '加引号，大字显示'),
  unit: text(3, '单位', '跟在数字后面：处、个'),
  label: text(14, '说的是什么', '数字下面的小字；空格处可以换行'),
  asOf: partialDate('截至'),
  article: id('文章', '出自哪篇文章，写文章的编号'),
  section: id('小节', '出自文章的哪一节，写小节的编号').optional(),
})

/** `neighbourhood.json`: what is true of the whole neighbourhood. */
export const neighbourhoodSchema = z.strictObject({
  $schema: schemaPointer,
  id: id('编号'),
  appName: text(8, '小程序名称', '跟微信后台登记的一样'),
  name: text(12, '街道名称', '写全，带「街道」或「镇」'),
  shortName: text(4, '简称', '「数说」后面的两三个字'),
  province: text(10, '省', '地址从省写起的才写，例如 四川省').optional(),
  city: text(16, '城市', '跟地址里写的一样，例如 上海市、成都市、香港'),
  district: text(16, '区', '跟地址里写的一样，例如 虹口区；城市不分区就不写').optional(),
  tabs: example(
    described(
      z
        .array(
          named(z.enum(['news', 'stations', 'services', 'sorting']), {
            news: '资讯',
            stations: '站点',
            services: '服务',
            sorting: '分类',
          }),
        )
        .min(2)
        .refine((tabs) => new Set(tabs).size === tabs.length, { error: '同一个标签页写了两次' })
        .refine((tabs) => tabs.includes('stations'), { error: '少了 stations：站点页是首页，不能去掉' }),
      '标签页',
      '去掉 news 就没有资讯页；stations 总要有',
    ),
    ['stations', 'services', 'sorting'],
  ),
  location: described(
    named(z.enum(['off', 'precise']), { off: '不用定位', precise: '点了才定位一次' }),
    '定位',
    'off：不用定位；precise：点了「离我近」才定位一次',
  ),
  words: example(described(words, '叫法', '这里的人怎么叫，页面上的句子照着说'), usualWords),
  emergencyNumber,
  lookupApp,
  searchExamples,
  codeHosts: described(
    z.array(example(z.string().regex(/^[a-z0-9.-]+$/), 'jiangwan.example')).min(1),
    '墙上二维码的域名',
    '只认这些域名，小写，不带 https://；墙上没有码就不写',
  ).optional(),
  codePath: example(
    described(
      z.string().regex(/^\/(?:[A-Za-z0-9_-]+\/)*$/),
      '码的路径',
      '域名和站的编号之间的部分，两头带斜线；不写就是 /s/',
    ),
    '/s/',
  ).optional(),
  bounds: described(
    z.strictObject({ south: latitude, north: latitude, west: longitude, east: longitude }),
    '范围',
    '每个地点都在这个框里，用腾讯、高德地图的坐标；框外的点是抄错了',
  ),
  sources: described(z.array(source).min(1), '出处', '每件事是从哪里知道的；别处只写它的编号'),
  landmarks: described(z.array(landmark).min(1), '路标', '不用定位时，居民用它们说出自己在哪'),
  services: described(z.array(service).min(1), '服务词表', '新的服务写在这里，不用改程序'),
  hosts: described(z.array(host).min(1), '单位的种类', '地点是哪种单位；新的种类写在这里，不用改程序'),
  roles: described(roles, '哪项服务是什么', '程序靠它认出接力站和 AED；服务的编号可以随便起'),
  needs: described(z.array(need).min(1), '居民的说法', '服务页上的大按钮：先问要办什么事，再说去哪'),
  relief: described(relief, '站点', '所有站点都一样的事；各站不一样的写在地点里'),
  unlocated: described(z.array(unlocated), '知道有、不知道在哪', '如实列出来，免得居民白跑；没有就写 []'),
  figures: described(z.array(figure).max(4), '数说', '资讯页上的大数字，最多四个；没有就写 []'),
  shelfLives,
  notice,
  holidays,
  conditions,
})
