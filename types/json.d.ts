interface JSON {
  /** What is read from outside is unknown until a schema or a parser has looked at it. */
  parse(text: string, reviver?: (key: string, value: unknown) => unknown): unknown
}
