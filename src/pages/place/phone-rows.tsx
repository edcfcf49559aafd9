import neighbourhood from '@dataset/neighbourhood'
import type { Phone, PlaceRecord } from '#types/dataset'
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
  return <PhoneRow phone={hotline} note={site.hotline(hotline.name, sourceOf(hotline.source))} />
}

/** Every number of a place, with what it is for and where it comes from. */
export function Phones({ place: { phones = [] } }: { place: PlaceRecord }) {
  return phones.map((phone) => (
    <PhoneRow
      key={`${phone.number} ${phone.extension}`}
      phone={phone}
      note={site.phone(phone, sourceOf(phone.source))}
    />
  ))
}

interface Props {
  phone: Pick<Phone, 'number' | 'extension'>
  note: string
}

/**
 * A number in one tap; where the phone cannot call, the number to dial. WeChat promises to dial digits alone: an
 * extension is told, to be pressed once somebody answers.
 */
function PhoneRow({ phone, note }: Props) {
  const { failed, onCall } = useCall(phone.number)
  const { extension } = phone
  return (
    <>
      <List>
        <ListRow
          lead={<Icon name="call" />}
          title={site.call(site.number(phone))}
          text={extension === undefined ? note : `${site.answered(extension)}${note}`}
          role="button"
          onTap={onCall}
        />
      </List>
      {failed && <CallFailed number={site.number(phone)} />}
    </>
  )
}
