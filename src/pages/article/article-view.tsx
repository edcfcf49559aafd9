import { View } from '@tarojs/components'
import type { Article, Neighbourhood, PlaceRecord } from '#types/dataset'
import { Button } from '@/components/button'
import { WechatButton } from '@/components/wechat-button'
import { placesOf } from '@/domain/news/article'
import { shortAddress } from '@/domain/places/place'
import { openPage, openTab } from '@/platform/navigation'
import { scrollToElement, useReadingPosition } from '@/platform/reading-position'
import { routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { ArticleHead } from './article-head'
import { ArticleSource } from './article-source'
import styles from './article-view.module.scss'
import type { Ways } from './block'
import { Contents } from './contents'
import { MentionedPlaces } from './mentioned-places'
import { MentionedServices } from './mentioned-services'
import { messages } from './messages'
import { Topic } from './topic'

/** From so many topics on, a row of their names leads down to them. */
const many = 6
const placesAnchor = 'places'
/** Topics get a prefix: an editor may call one `places`. */
const anchorOf = (section: string) => `topic-${section}`

interface Props {
  article: Article
  places: PlaceRecord[]
  neighbourhood: Neighbourhood
  /** The topic to open at. */
  opened: string | undefined
}

export function ArticleView({ article, places, neighbourhood, opened }: Props) {
  const { id, title, sections, services } = article
  useShareCard({ title, route: routes.article({ id }) })
  useReadingPosition(id, opened === undefined ? undefined : anchorOf(opened), messages.resumed)

  const topics = sections.flatMap((section) =>
    section.title === undefined ? [] : [{ id: section.id, title: section.title }],
  )
  const ids = placesOf(article)
  const mentioned = places.filter((place) => ids.includes(place.id))
  const ways: Ways = {
    placesText(wanted) {
      const found = mentioned.filter((place) => wanted.includes(place.id))
      const [first] = found
      if (first === undefined) return undefined
      return found.length > 1
        ? messages.toPlaces(found.length)
        : `${first.name}，${shortAddress(first, neighbourhood)}`
    },
    openPlaces(wanted) {
      if (wanted.length > 1) scrollToElement(placesAnchor)
      else openPage(routes.place({ id: wanted[0] ?? '' }))
    },
    has: (target) => target === 'emergency' || neighbourhood.tabs.includes(target),
    follow: (target) => (target === 'emergency' ? openPage(routes.emergency()) : openTab(target)),
  }
  const openService = (service: string) => {
    if (service === neighbourhood.roles.aed) openPage(routes.emergency())
    else openTab(service === neighbourhood.roles.relief ? 'stations' : 'services')
  }
  return (
    <>
      <ArticleHead article={article} />
      {topics.length >= many && (
        <Contents topics={topics} onOpen={(topic) => scrollToElement(anchorOf(topic))} />
      )}
      {sections.map((section) => (
        <Topic key={section.id} id={anchorOf(section.id)} section={section} ways={ways} />
      ))}
      {mentioned.length > 0 && (
        <View id={placesAnchor}>
          <MentionedPlaces article={article} places={mentioned} neighbourhood={neighbourhood} />
        </View>
      )}
      {services.length > 0 && (
        <MentionedServices
          services={neighbourhood.services.filter((service) => services.includes(service.id))}
          places={places}
          onOpen={openService}
        />
      )}
      <ArticleSource article={article} neighbourhood={neighbourhood} />
      <View className={styles.actions}>
        <WechatButton opens="share" icon="share" label={messages.share} />
        <WechatButton opens="feedback" icon="report" kind="quiet" label={messages.report} />
        <Button className={styles.all} kind="quiet" label={messages.allNews} onTap={() => openTab('news')} />
      </View>
    </>
  )
}
