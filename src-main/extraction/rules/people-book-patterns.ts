export const NEXT_PERSON = /^ *(?:(?:các )?(?:ông|bà|đồng chí) )?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u
export const POST_JOINT = /^(?: *, *(?:đồng thời |kiêm |là )?| *[-–] *| *\((?:là )?| *, *và )/u
export const LIST_JOINT = /(?:;|:|,| và) +$/u
export const ACTING = /^ (?:đã |cũng |đang )?(?:\p{Ll})/u

/** "đ/c Giang": a form of address and one capitalised syllable, with no second one after it. */
export const GIVEN_NAME =
  /(?<![\p{L}\p{N}])([Đđ]\/c|[Đđ]c|[Đđ]ồng chí) (\p{Lu}\p{Ll}{1,6})(?![\p{L}\p{N}])(?! \p{Lu}| (?:thư|ủy|tịch|trưởng|đốc|viên|nhiệm))/gu

/** After a person these begin a group of others, not a post (", lãnh đạo các sở"). */
export const GROUP_POST = /^(?:lãnh đạo|đại diện|các)(?![\p{L}])/iu

export const PLURAL = /^các /iu
