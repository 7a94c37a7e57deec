export const PAST = /(?<![\p{L}])đã(?![\p{L}])/u
export const TURN_WORDS = /^[,; ]*(?:(?:đồng thời|nhưng|song|tuy nhiên|và) +)?/u
export const TURN = /(?:;|,? *(?:đồng thời|nhưng|song|tuy nhiên|và) )[^,;]*$/u
