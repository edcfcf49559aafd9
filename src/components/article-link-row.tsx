import type { Article } from '#types/dataset'
import { dateText } from '@/domain/date'
import { Icon } from './icon'
import { ListRow } from './list-row'

interface Props {
  article: Pick<Article, 'title' | 'date' | 'department' | 'icon'>
  onOpen(): void
}

/** An article as one row of a `List`: on the page of a place, what has been reported of it. */
export function ArticleLinkRow({ article, onOpen }: Props) {
  const { title, date, department, icon } = article
  return (
    <ListRow
      title={title}
      text={`${department} · ${dateText(date)}`}
      lead={<Icon name={icon} />}
      onTap={onOpen}
    />
  )
}
