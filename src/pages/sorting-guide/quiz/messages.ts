/** What the page says, in one place. */
export const messages = {
  progress: (at: number, of: number, right: number) => `第 ${at} 题，共 ${of} 题 · 已答对 ${right} 题`,
  question: (name: string) => `${name}，投哪里？`,
  yours: '你选的',
  rightAnswer: '正确答案',
  optionSpoken: (name: string, mark: string | undefined) => (mark === undefined ? name : `${name}，${mark}`),
  right: '答对了',
  wrong: '不是这里',
  judged: (right: boolean, reason: string) => `${right ? messages.right : messages.wrong}。${reason}`,
  next: '下一题',
  finish: '看结果',
  score: (right: number, of: number) => `${of} 题，答对 ${right} 题`,
  cheer: (right: number, of: number) =>
    right === of ? '全对！可以去教邻居了。' : '错的不要紧，这些本来就最容易弄混。',
  missed: '错了的',
  again: '再来一次',
  back: '回去查垃圾',
  nothing: '没有题目',
  nothingText: '数据里还没有容易弄混的物品。',
  share: '10 道最容易错的垃圾分类题，你能对几道？',
  private: '答题只在这台手机上，不记录、不上传。',
}
