import type { Refusal } from "../document/edits";

/** Why a place is left alone, as the reader is told. */
export const refusalSentences: Readonly<Record<Refusal, { readonly vi: string; readonly en: string }>> = {
  pendingChange: { vi: "Đoạn này có thay đổi đang theo dõi chưa được chấp nhận hay từ chối; hãy xử lý thay đổi đó trước rồi sửa.", en: "This paragraph has tracked changes that are neither accepted nor rejected; settle them first." },
  locked: { vi: "Chỗ này nằm trong ô nội dung đã khoá.", en: "This place is inside a locked content control." },
  field: { vi: "Chỗ này do một trường của Word tạo ra; sửa trong trường đó.", en: "This place is produced by a Word field; change the field itself." },
  signed: { vi: "Tệp đã ký số; sửa sẽ làm mất chữ ký nên không sửa gì.", en: "The file is digitally signed; any change would void the signature, so nothing is changed." },
  protected: { vi: "Văn bản đang được bảo vệ, không cho sửa; hãy bỏ bảo vệ trước.", en: "The document is protected against editing; remove the protection first." },
  stale: { vi: "Chữ ở chỗ này không còn như lúc kiểm tra; hãy kiểm tra lại.", en: "The text here is no longer what was checked; check again." },
  overlap: { vi: "Một chỗ sửa khác cũng chạm vào đoạn này; sẽ sửa ở lượt sau.", en: "Another fix touches the same place; it will be made in the next round." },
  unsupported: { vi: "Không thể sửa chỗ này mà không chạm vào nội dung khác; hãy sửa bằng tay.", en: "This place cannot be changed without touching something else; change it by hand." },
  needsCopy: { vi: "Word này không cho phần bổ trợ đổi chỗ này trong văn bản đang mở; có thể mở một bản đã sửa thành văn bản mới.", en: "This Word does not let the add-in change this in the open document; a mended copy can be opened as a new document." },
};
