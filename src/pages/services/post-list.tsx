import { View } from '@tarojs/components'
import type { Neighbourhood, PlaceRecord, Source, Unlocated } from '#types/dataset'
import { Card } from '@/components/card'
import type { ChipTone } from '@/components/chip'
import { NumberBadge } from '@/components/number-badge'
import { PagedRows, placePaging } from '@/components/paged-rows'
import { placeBadge } from '@/components/place-badge'
import { PlaceCard } from '@/components/place-card'
import { Provenance } from '@/components/provenance'
import { usePaging } from '@/components/use-paging'
import { WechatButton } from '@/components/wechat-button'
import { chineseNumeral, offers, shortAddress } from '@/domain/places/place'
import { furtherOffers, offerWord, type Post } from '@/domain/places/services'
import { factText } from '@/domain/source'
import { scrollToElement } from '@/platform/reading-position'
import { messages } from './messages'
import styles from './post-list.module.scss'

interface Props {
  /** Of the list on the page, to which another batch of it scrolls. */
  id: string
  posts: readonly Post<PlaceRecord>[]
  town: Neighbourhood
  sources: readonly Source[]
  onOpen(place: PlaceRecord): void
  onNavigate(place: PlaceRecord): void
}

interface UnlocatedProps {
  numeral: string
  unlocated: Unlocated
  sources: readonly Source[]
}

/** The posts by number with what each offers; the one whose address is not known says so. */
export function PostList({ id, posts, town, sources, onOpen, onNavigate }: Props) {
  const paging = usePaging(posts.length, placePaging)
  const row = (post: Post<PlaceRecord>) =>
    post.kind === 'located' ? (
      <PlaceCard
        key={post.place.id}
        badge={placeBadge(post.place, town.hosts, 'post')}
        name={post.place.name}
        address={shortAddress(post.place, town)}
        doubt={post.place.doubt}
        chips={chipsOf(post.place, town)}
        onOpen={() => onOpen(post.place)}
        onNavigate={() => onNavigate(post.place)}
      />
    ) : (
      <UnlocatedPost
        key={post.unlocated.id}
        numeral={chineseNumeral(post.post)}
        unlocated={post.unlocated}
        sources={sources}
      />
    )
  return (
    <View id={id}>
      <PagedRows list={posts} paging={paging} row={row} onBatch={() => scrollToElement(id)} />
    </View>
  )
}

function UnlocatedPost({ numeral, unlocated, sources }: UnlocatedProps) {
  return (
    <Card className={styles.card}>
      <View className={styles.row}>
        <NumberBadge badge={{ kind: 'post', numeral, located: false }} />
        <View className={styles.words}>
          <View className={styles.name}>{unlocated.name}</View>
          <View className={styles.note}>{unlocated.note}</View>
        </View>
      </View>
      <WechatButton opens="feedback" kind="quiet" icon="report" label={messages.tellUs} />
      <Provenance>{factText(unlocated, sources)}</Provenance>
    </Card>
  )
}

interface ChipWords {
  text: string
  icon: string
  tone: ChipTone
}

function chipsOf(place: PlaceRecord, town: Neighbourhood): ChipWords[] {
  const chips: ChipWords[] = furtherOffers(place, town).map((offer) => ({
    text: offerWord(offer, town.roles),
    icon: offer.service.icon,
    tone: offer.service.id === town.roles.aed ? 'aed' : 'service',
  }))
  if (chips.length === 0) chips.push({ text: messages.noSpeciality, icon: 'unknown', tone: 'unknown' })
  const station = town.services.find(({ id }) => id === town.roles.relief)
  if (station !== undefined && place.number !== undefined && offers(place, station.id)) {
    chips.push({ text: messages.alsoStation(place.number, station.short), icon: station.icon, tone: 'hivis' })
  }
  return chips
}
