import { makeStyles, tokens } from "@fluentui/react-components";

export const useRegisterStyles = makeStyles({
  root: {
    display: "flex", flexDirection: "column", gap: "12px", padding: "12px",
    // A choice is as wide as its longest name otherwise, and the name of a body is longer than a pane is wide.
    "& .fui-Field": { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" }, "& .fui-Select": { minWidth: 0 }, "& select": { minWidth: 0, textOverflow: "ellipsis" },
  },
  /** In sight wherever in the tab the button was pressed. */
  said: { position: "sticky", top: "4px", zIndex: 1, flexShrink: 0 },
  views: { flexWrap: "wrap", marginLeft: "-8px", marginRight: "-8px" },
  form: { display: "flex", flexDirection: "column", gap: "8px", padding: "12px", backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusMedium },
  plain: { display: "flex", flexDirection: "column", gap: "8px" },
  filters: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))", gap: "8px" },
  heading: { margin: 0 },
  row: { display: "flex", gap: "8px", alignItems: "center", flexWrap: "wrap" },
  grow: { flexGrow: 1, minWidth: 0 },
  narrow: { minWidth: 0, "& input": { minWidth: 0 }, "& select": { minWidth: 0 } },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
  entry: { display: "flex", flexDirection: "column", gap: "4px", padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  detail: { display: "flex", flexDirection: "column", gap: "6px", paddingLeft: "8px", borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
  pairs: { margin: 0, "& > div": { display: "flex", flexWrap: "wrap", gap: "2px 8px" }, "& dt": { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 }, "& dd": { margin: 0, fontSize: tokens.fontSizeBase200 } },
  history: { margin: 0, paddingLeft: "18px" },
  refused: { margin: 0, paddingLeft: "18px", maxHeight: "240px", overflowY: "auto" },
  quiet: { color: tokens.colorNeutralForeground2 },
  voided: { textDecorationLine: "line-through" },
});
