import neighbourhood from '@dataset/neighbourhood'
import { View } from '@tarojs/components'
import { TabFrame } from '@/components/tab-frame'
import { openPage, openTab } from '@/platform/navigation'
import { toggleElderSize, useTypeSize } from '@/platform/type-size'

export default function Page() {
  const type = useTypeSize()
  return (
    <TabFrame
      type={type}
      asOf={`信息截至 ${neighbourhood.asOf}`}
      onToggleSize={toggleElderSize}
      onAbout={() => openPage('about')}
      onHome={() => openTab('stations')}
      onEmergency={() => openPage('emergency')}
    >
      <View>驿站服务</View>
    </TabFrame>
  )
}
