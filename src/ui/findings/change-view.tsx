import { makeStyles, tokens } from "@fluentui/react-components";
import type { Described } from "../../engine/describe-edit";
import { useStrings } from "../language";
import { difference, type Piece } from "./diff";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "8px", rowGap: "2px", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  before: { color: tokens.colorNeutralForeground2 },
  after: { color: tokens.colorNeutralForeground1 },
  gone: { backgroundColor: tokens.colorStatusDangerBackground2, color: tokens.colorNeutralForeground1, textDecorationLine: "line-through", borderRadius: "2px" },
  come: { backgroundColor: tokens.colorStatusSuccessBackground2, color: tokens.colorNeutralForeground1, textDecorationLine: "none", fontWeight: tokens.fontWeightSemibold, borderRadius: "2px", "@media (forced-colors: active)": { textDecorationLine: "underline" } },
});

/** What stands there and what will: the difference is struck and set, not only coloured. */
export const ChangeView = ({ change }: { readonly change: Described }) => {
  const styles = useStyles();
  const t = useStrings();
  const { before, after } = difference(change.before, change.after);
  return (
    <span className={styles.root} lang="vi">
      <span className={styles.before} role="group" aria-label={t.plan.before}>{change.before === "" ? t.plan.nothingBefore : <Pieces pieces={before} as="del" mark={styles.gone} />}</span>
      <span aria-hidden>→</span>
      <span className={styles.after} role="group" aria-label={t.plan.after}>{change.after === "" ? t.plan.removed : <Pieces pieces={after} as="ins" mark={styles.come} />}</span>
    </span>
  );
};

const Pieces = ({ pieces, as: Tag, mark }: { readonly pieces: readonly Piece[]; readonly as: "del" | "ins"; readonly mark: string }) => (
  <>{pieces.map((piece, i) => piece.same ? <span key={i}>{piece.text}</span> : <Tag key={i} className={mark}>{piece.text}</Tag>)}</>
);
