import { makeStyles, tokens } from "@fluentui/react-components";

export const useRegisterStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "16px", padding: "12px" },
  form: { display: "flex", flexDirection: "column", gap: "8px", padding: "12px", backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusMedium },
  heading: { margin: 0 },
  row: { display: "flex", gap: "8px", alignItems: "center", flexWrap: "wrap" },
  grow: { flexGrow: 1, minWidth: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
  entry: { display: "flex", flexDirection: "column", gap: "4px", padding: "8px 12px", backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusMedium, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  voided: { textDecorationLine: "line-through" },
});
