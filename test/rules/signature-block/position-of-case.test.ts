import { checkRule } from "../../support/check-rule";
import { ruleNamed } from "../../support/rule-named";

const rows = (...wrong: readonly (readonly [string, string, string])[]) => wrong.map(([text, says, becomes]) => ({ text, says, becomes }));

checkRule(ruleNamed("signature-block/central-position"), {
  right: ["T/M BỘ CHÍNH TRỊ\nTrần Văn An"],
  wrong: rows(
    ["T/M BAN CHẤP HÀNH TRUNG ƯƠNG\nBÍ THƯ\nTrần Văn An", "other", "T/M BAN CHẤP HÀNH TRUNG ƯƠNG\nTỔNG BÍ THƯ\nTrần Văn An"],
    ["T/M BAN CHẤP HÀNH TRUNG ƯƠNG\nTrần Văn An", "missing", "T/M BAN CHẤP HÀNH TRUNG ƯƠNG\nTỔNG BÍ THƯ\nTrần Văn An"],
  ),
});
checkRule(ruleNamed("signature-block/committee-position"), {
  right: ["T/M BAN THƯỜNG VỤ\nNguyễn Văn An", "T/M TỈNH UỶ\nPHÓ BÍ THƯ THƯỜNG TRỰC\nNguyễn Văn An", "T/M BAN THƯỜNG VỤ\nUỶ VIÊN\nNguyễn Văn An"],
  wrong: rows(["T/M BAN THƯỜNG VỤ\nCHỦ TỊCH\nNguyễn Văn An", "other", "T/M BAN THƯỜNG VỤ\nBÍ THƯ\nNguyễn Văn An"]),
});
checkRule(ruleNamed("signature-block/party-cell-position"), {
  right: ["T/M CHI BỘ\nPHÓ BÍ THƯ\nNguyễn Văn An"], wrong: rows(["T/M CHI BỘ\nCHỦ TỊCH\nNguyễn Văn An", "other", "T/M CHI BỘ\nBÍ THƯ\nNguyễn Văn An"]),
});
checkRule(ruleNamed("signature-block/inspection-position"), {
  right: ["T/M UỶ BAN KIỂM TRA\nPHÓ CHỦ NHIỆM THƯỜNG TRỰC\nNguyễn Văn An"],
  wrong: rows(["T/M UỶ BAN KIỂM TRA\nBÍ THƯ\nNguyễn Văn An", "other", "T/M UỶ BAN KIỂM TRA\nCHỦ NHIỆM\nNguyễn Văn An"]),
});
checkRule(ruleNamed("signature-block/council-position"), {
  right: ["T/M HỘI ĐỒNG\nPHÓ CHỦ TỊCH\nNguyễn Văn An"], wrong: rows(["T/M HỘI ĐỒNG\nPHÓ CHỦ NHIỆM\nNguyễn Văn An", "other", "T/M HỘI ĐỒNG\nPHÓ CHỦ TỊCH\nNguyễn Văn An"]),
});
checkRule(ruleNamed("signature-block/congress-position"), {
  right: ["T/M BAN KIỂM PHIẾU\nTRƯỞNG BAN\nNguyễn Văn An", "T/M ĐOÀN CHỦ TỊCH\nNguyễn Văn An"],
  wrong: rows(
    ["T/M ĐOÀN THƯ KÝ\nNguyễn Văn An", "missing", "T/M ĐOÀN THƯ KÝ\nTRƯỞNG ĐOÀN\nNguyễn Văn An"],
    ["T/M BAN THẨM TRA TƯ CÁCH ĐẠI BIỂU\nTRƯỞNG ĐOÀN\nNguyễn Văn An", "other", "T/M BAN THẨM TRA TƯ CÁCH ĐẠI BIỂU\nTRƯỞNG BAN\nNguyễn Văn An"],
  ),
});
