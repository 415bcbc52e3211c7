import { makeStyles, ProgressBar, Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";

const useStyles = makeStyles({ root: { minHeight: "22px", display: "flex", flexDirection: "column", gap: "2px" } });

/** How long work may take before it is said that it goes on. */
const patience = 1000;

/** Silent for a second, then a moving bar with its word; gone when the work is. */
export const BusyBar = ({ label }: { readonly label: string | null }) => {
  const styles = useStyles();
  const [late, setLate] = useState<string | null>(null);
  useEffect(() => {
    if (label === null) return undefined;
    const timer = setTimeout(() => { setLate(label); }, patience);
    return () => {
      clearTimeout(timer);
      setLate(null);
    };
  }, [label]);
  if (late === null || label === null) return null;
  return <div className={styles.root} role="status"><ProgressBar aria-label={late} /><Text size={200}>{late}</Text></div>;
};
