/** Words of the suggestions under a box, and of the offer to keep new people. */
export const suggestWords = {
  noPostThen: 'chưa ghi chức vụ vào ngày họp',
  unknown: (count: number) => `${count} người chưa có trong danh bạ`,
  addUnknown: 'Thêm',
  added: (count: number) => `Đã thêm ${count} người vào danh bạ, kèm chức vụ ghi ở cuộc họp này.`,
  undoAdd: 'Hoàn tác',
} as const
