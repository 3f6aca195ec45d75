/** Minutes without a key or a pointer after which a window is locked (F44). */
export const inactivityMinutes = 30
/** Minutes before that at which the person is asked whether they are still there (F45). */
export const warningMinutes = 5
