import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** 32 random bytes as text that fits an address and a cookie. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Comparison whose duration says nothing about where the texts differ. */
export const sameSecret = (left: string, right: string): boolean => timingSafeEqual(digest(left), digest(right))
