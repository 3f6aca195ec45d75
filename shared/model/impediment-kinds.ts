/** `unavailable`: cannot serve on those days; `change`: could, under other conditions. */
export const impedimentKinds = ['unavailable', 'change'] as const
