/** Words of a conflict: one's own version beside the newer one. */
export const conflictWords = {
  compare: 'So hai bản và chọn…',
  title: 'Hai bản của cuộc họp này',
  intro: (count: number, both: number) =>
    both === 0
      ? `${count} chỗ khác nhau. Mỗi chỗ chỉ một bên sửa nên đã chọn sẵn bên sửa.`
      : `${count} chỗ khác nhau, trong đó ${both} chỗ cả hai bên cùng sửa, cần xem lại.`,
  same: 'Hai bản không còn chỗ nào khác nhau.',
  place: 'Chỗ khác nhau',
  mine: 'Bản của tôi',
  theirs: 'Bản mới hơn',
  both: 'cả hai bên cùng sửa',
  absent: '(không có)',
  placeInList: (place: string) => `đứng thứ ${place}`,
  allMine: 'Chọn hết bản của tôi',
  allTheirs: 'Chọn hết bản mới hơn',
  aside: 'Phần của tôi không được chọn vẫn được cất lại, lấy ra được sau khi ghi.',
  later: 'Để sau',
  keep: 'Ghi các lựa chọn',
  done: 'Đã ghi bản gồm các chỗ được chọn.',
  changedAgain: 'Cuộc họp lại vừa được sửa ở nơi khác. Chưa ghi gì; dưới đây là các chỗ khác nhau mới nhất.',
} as const
