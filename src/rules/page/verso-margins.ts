import { fits, mm } from "../../standard/vocabulary";
import { defineRule } from "../rule";
import { sayMeasure, sayNumber } from "../say";

/** Word's dialogs round margins to a tenth of a millimetre, its files to a twip. */
const rounding = 0.06;

/**
 * Printed on both sides, the back has its wide margin at the right. In Word that is «mirror margins»; page headers that differ on
 * even pages without it look like a document for two sides that was not mirrored, which cannot be known: `unsure`.
 */
export default defineRule({
  id: "page/verso-margins",
  title: "In hai mặt: lề mặt sau đối xứng với mặt trước",
  requires: { hd05: "TR-11", hd36: "P03" },
  fix: "none",
  whyNoFix: "Lề mặt sau do lề trong, lề ngoài của mặt trước mà ra (sửa lề trái, lề phải là đủ); in một mặt hay hai mặt thì người soạn quyết định.",
  looksAt: "page",
  messages: {
    verso: "Văn bản đặt lề đối xứng để in hai mặt mà mặt sau có lề trái {left} mm, lề phải {right} mm; mặt sau lề trái {expectedLeft} mm, lề phải {expectedRight} mm.",
    notMirrored: "Đầu trang chẵn, lẻ đặt khác nhau mà lề không đối xứng; nếu in hai mặt thì mặt sau lề trái {expectedLeft} mm, lề phải {expectedRight} mm.",
  },
  example: { right: "Lề đối xứng: trong 30 mm, ngoài 15 mm", wrong: "Lề đối xứng: trong 20 mm, ngoài 20 mm" },
  check({ document, standard, report, unsure }) {
    const { left, right } = standard.tables.page.versoMargins;
    const expected = { expectedLeft: sayMeasure(left), expectedRight: sayMeasure(right) };
    if (!document.settings.mirrorMargins) {
      if (document.settings.evenAndOddHeaders && document.sections.some(({ headers, footers }) => headers.even !== null || footers.even !== null)) unsure("page", "notMirrored", expected);
      return;
    }
    const wrong = document.sections.find(({ margins, orientation }) => orientation === "portrait"
      && !(fits(left, margins.right, rounding) && fits(right, mm(margins.left + margins.gutter), rounding)));
    if (!wrong) return;
    const say = (value: number): string => sayNumber(Math.round(value * 10) / 10);
    report("page", "verso", { left: say(wrong.margins.right), right: say(wrong.margins.left + wrong.margins.gutter), ...expected });
  },
});
