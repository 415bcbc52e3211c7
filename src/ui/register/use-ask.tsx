import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useCallback, useState, type ReactElement } from "react";
import type { RegisterDesk } from "./register-desk";

/** As `RegisterDesk.ask`, with what the register says no to drawn at the place where it was asked. */
export function useAsk(desk: RegisterDesk): readonly [ask: RegisterDesk["ask"], said: ReactElement | null] {
  const [said, setSaid] = useState("");
  const ask: RegisterDesk["ask"] = useCallback((work, changes) => desk.ask(work, changes, setSaid), [desk]);
  return [ask, said === "" ? null : <MessageBar intent="warning" layout="multiline"><MessageBarBody data-testid="said-here">{said}</MessageBarBody></MessageBar>];
}
