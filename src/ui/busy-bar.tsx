import { makeStyles, ProgressBar, Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";

const useStyles = makeStyles({ root: { minHeight: "22px", display: "flex", flexDirection: "column", gap: "2px" } });

/** How long work may take before it is said that it goes on. */
const patience = 1000;

/** How far the work has come: a share of it, and that in words. */
export interface BusyProgress { readonly share: number; readonly said: string }

/** Silent for a second, then a moving bar with its word; gone when the work is. The bar fills where it is known how far the work has come, which is not read aloud each time. */
export const BusyBar = ({ label, progress = null }: { readonly label: string | null; readonly progress?: BusyProgress | null }) => {
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
  return (
    <div className={styles.root} role="status">
      <ProgressBar aria-label={late} {...(progress ? { value: progress.share, "aria-valuetext": progress.said } : {})} />
      <Text size={200}>{late}</Text>
      {progress ? <Text size={200} aria-hidden data-testid="busy-progress">{progress.said}</Text> : null}
    </div>
  );
};
