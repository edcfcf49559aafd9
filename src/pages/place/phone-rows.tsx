import neighbourhood from '@dataset/neighbourhood'
import { CallFailed } from '@/components/call-failed'
import { Icon } from '@/components/icon'
import { List, ListRow } from '@/components/list-row'
import { messages as site } from '@/domain/places/messages'
import { useCall } from '@/platform/phone'
import { sourceOf } from './data'

/** The network's hotline, if there is one, with where its number comes from. */
export function Hotline() {
  const { hotline } = neighbourhood.relief
  if (hotline === undefined) return null
  const { number, name, source } = hotline
  return <PhoneRow number={number} title={site.call(number)} note={site.hotline(name, sourceOf(source))} />
}

interface Props {
  number: string
  title: string
  note: string
}

/** A number in one tap; where the phone cannot call, the number to dial. */
export function PhoneRow({ number, title, note }: Props) {
  const { failed, onCall } = useCall(number)
  return (
    <>
      <List>
        <ListRow lead={<Icon name="call" />} title={title} text={note} role="button" onTap={onCall} />
      </List>
      {failed && <CallFailed number={number} />}
    </>
  )
}
