/** UAI code of a school of the store: the rules know schools by it, whatever the site. */
export const uaiOf = (schoolId: string): string => schoolId.split('/')[0] ?? schoolId
