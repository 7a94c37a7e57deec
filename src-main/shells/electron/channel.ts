/** The one channel of calls, and the one event towards the page ("write what you hold, now"). */
export const CALL_CHANNEL = 'thu-ky:call'
export const FLUSH_CHANNEL = 'thu-ky:flush'
