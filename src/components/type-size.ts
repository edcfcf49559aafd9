import { createContext, useContext } from 'react'
import { type TypeSize, typeSize } from '@/domain/type-size'

/** The type size that all pages share. The app provides it; without it type is of standard size. */
export const TypeSizeContext = createContext<TypeSize>(typeSize('standard', {}))

/** The type size of the page a component is on. */
export function useTypeSize(): TypeSize {
  return useContext(TypeSizeContext)
}
