import cases from '@dataset/sorting-cases'
import packed from '@dataset/sorting-items'
import rules from '@dataset/sorting-rules'
import { useState } from 'react'
import type { BinId } from '#types/dataset'
import { unpackItems } from '@/domain/sorting/items'
import { drawQuiz, isRight, type Question, questionsOf } from '@/domain/sorting/quiz'
import { scrollToTop } from '@/platform/scroll'

/** What the page shows. `answer` is what was tapped, once something was. */
export type QuizScreen =
  | { kind: 'none' }
  | { kind: 'question'; question: Question; at: number; results: readonly boolean[]; answer?: BinId }
  | { kind: 'score'; results: readonly boolean[]; missed: readonly Question[] }

interface Run {
  quiz: Question[]
  answers: BinId[]
  /** How many questions have been left behind; one less than the answers while a reason is shown. */
  done: number
}

/** A run through ten questions. Nothing is kept and nothing is sent. */
export function useQuiz() {
  const [questions] = useState(() => questionsOf(unpackItems(packed), { ...rules, ...cases }))
  const draw = (): Run => ({ quiz: drawQuiz(questions, Math.random), answers: [], done: 0 })
  const [run, setRun] = useState(draw)
  return {
    screen: screenOf(run),
    length: run.quiz.length,
    choose: (answer: BinId) =>
      // The first tap counts: a second one on the way to the reason changes nothing.
      setRun((old) => (old.answers.length > old.done ? old : { ...old, answers: [...old.answers, answer] })),
    next: () => {
      setRun((old) => ({ ...old, done: old.answers.length }))
      scrollToTop()
    },
    again: () => {
      setRun(draw())
      scrollToTop()
    },
  }
}

function screenOf({ quiz, answers, done }: Run): QuizScreen {
  if (quiz.length === 0) return { kind: 'none' }
  const results = answers.flatMap((answer, at) => {
    const question = quiz[at]
    return question ? [isRight(question, answer)] : []
  })
  const question = quiz[done]
  if (question === undefined) return { kind: 'score', results, missed: quiz.filter((_, at) => !results[at]) }
  const answer = answers[done]
  return { kind: 'question', question, at: done, results, ...(answer !== undefined && { answer }) }
}
