import type { Finding } from "../engine/finding";
import type { Language } from "./strings";

type Named = Finding["component"];

/** What readers call the components; the glossary has the identifiers. */
const names: Readonly<Record<Named, readonly [vi: string, en: string]>> = {
  page: ["Trang giấy", "Page"], document: ["Toàn văn bản", "Whole document"],
  partyTitle: ["Tiêu đề", "Party title"], parentIssuer: ["Cơ quan cấp trên", "Parent body"], issuerName: ["Cơ quan ban hành", "Issuing body"],
  separatorAsterisk: ["Dấu sao ngăn cách", "Asterisk"], referenceNumber: ["Số và ký hiệu", "Number and symbol"], placeAndDate: ["Địa danh, ngày tháng", "Place and date"],
  typeName: ["Tên loại", "Type"], subject: ["Trích yếu", "Subject"], fiveHyphens: ["Dấu gạch dưới trích yếu", "Hyphens below the subject"],
  letterSubject: ["Trích yếu công văn", "Subject of the letter"], addressees: ["Kính gửi", "Addressees"], submittedTo: ["Kính trình", "Submitted to"],
  basis: ["Căn cứ", "Bases"], body: ["Nội dung", "Body"], part: ["Phần", "Parts"], chapter: ["Chương", "Chapters"], section: ["Mục", "Sections"],
  article: ["Điều", "Articles"], clause: ["Khoản", "Clauses"], point: ["Điểm", "Points"],
  signatureBlock: ["Phần ký", "Signature"], signingCapacity: ["Quyền hạn ký", "Signing capacity"], signerPosition: ["Chức vụ người ký", "Signer's position"],
  signerName: ["Họ tên người ký", "Signer's name"], signatureAttestation: ["Xác nhận chữ ký", "Attestation"],
  recipients: ["Nơi nhận", "Recipients"], archiveLine: ["Dòng lưu", "Archive line"], drafterMark: ["Ký hiệu người soạn", "Drafter's mark"], contactDetails: ["Thông tin liên hệ", "Contact details"],
  secrecyMark: ["Dấu mật", "Secrecy mark"], urgencyMark: ["Dấu khẩn", "Urgency mark"], circulationNotice: ["Phạm vi lưu hành", "Circulation"], draftNotice: ["Dự thảo", "Draft notice"],
  appendix: ["Phụ lục", "Appendix"], copyBlock: ["Bản sao", "Copy"], pageNumber: ["Số trang", "Page number"], seal: ["Dấu cơ quan", "Seal"], digitalSignature: ["Chữ ký số", "Digital signature"],
};

export const componentName = (component: Named, language: Language): string => names[component][language === "vi" ? 0 : 1];
